import { compareText } from '../text-order.ts'
import type { Assignment } from './answer.ts'
import { metresBetween } from './distance.ts'
import { hostRoom, type HostRoom } from './host-room.ts'
import { placementsOf } from './placements.ts'
import type { Candidate, Need, Place, SubstitutionProblem } from './problem.ts'

/** The hosts with everybody where an answer puts them, prepared once for questions about each of its needs. */
export type AnswerRooms = {
  /** The hosts without one need, by distance from it; those that are not known last, then by id. */
  without(need: Need): HostRoom[]
}

/** Prepares the hosts of an answer. */
export function answerRooms({ needs, candidates }: SubstitutionProblem, assignment: Assignment): AnswerRooms {
  const placements = placementsOf(needs, assignment)
  const rooms = new Map<Candidate, HostRoom>()
  const roomOf = (candidate: Candidate): HostRoom => {
    const room = rooms.get(candidate) ?? hostRoom(candidate, placements)
    rooms.set(candidate, room)
    return room
  }
  const orders = new Map<Place, Candidate[]>()
  return {
    without(need) {
      const order = orders.get(need.home) ?? inOrderFrom(need.home, candidates)
      orders.set(need.home, order)
      const hostId = assignment.get(need.id)
      return order.map((candidate) =>
        candidate.hostId === hostId ? roomWithout(need, candidate, needs, assignment) : roomOf(candidate),
      )
    },
  }
}

/** The hosts with everybody where an answer puts them but for one need; by distance from it. */
export function roomsWithout(problem: SubstitutionProblem, assignment: Assignment, need: Need): HostRoom[] {
  return answerRooms(problem, assignment).without(need)
}

function roomWithout(need: Need, candidate: Candidate, needs: readonly Need[], assignment: Assignment): HostRoom {
  const others = needs.filter((other) => other !== need)
  return hostRoom(candidate, placementsOf(others, assignment))
}

function inOrderFrom(home: Place, candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, metres: metresBetween(home, candidate.place) ?? Infinity }))
    .sort((a, b) => byDistance(a, b))
    .map(({ candidate }) => candidate)
}

type Far = { candidate: Candidate; metres: number }
function byDistance(a: Far, b: Far): number {
  if (a.metres !== b.metres) return a.metres < b.metres ? -1 : 1
  return compareText(a.candidate.hostId, b.candidate.hostId)
}
