import { compareText } from '../text-order.ts'
import type { Assignment } from './answer.ts'
import { metresBetween } from './distance.ts'
import { hostRoom, type HostRoom } from './host-room.ts'
import { placementsOf } from './placements.ts'
import { obstaclesOf, type Obstacle } from './possible-hosts.ts'
import type { Candidate, Need, Place, SubstitutionProblem } from './problem.ts'

/** A host as one child sees her, with the others of an answer where it puts them; without obstacles the child could go there. */
export type HostView = {
  hostId: string
  /** As the crow flies; undefined where one of the two is not on the map. */
  metres: number | undefined
  isKnown: boolean
  obstacles: readonly Obstacle[]
}

/** Every host as a need sees her, itself taken away; by distance, those that are not known last, then by id. */
export function viewHosts(problem: SubstitutionProblem, assignment: Assignment, needId: string): HostView[] {
  const need = needOf(problem, needId)
  return roomsWithout(problem, assignment, need).map((room) => viewHost(problem, need, room))
}

/** A host as a need sees her. */
export function viewHost(problem: SubstitutionProblem, need: Need, room: HostRoom): HostView {
  const { hostId, place } = room.candidate
  return {
    hostId,
    metres: metresBetween(need.home, place),
    isKnown: need.knownHostIds.has(hostId),
    obstacles: obstaclesOf(need, room, problem),
  }
}

/** The need with an id. */
export function needOf({ needs }: SubstitutionProblem, needId: string): Need {
  const need = needs.find(({ id }) => id === needId)
  if (!need) throw new RangeError(`no need ${needId}`)
  return need
}

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
