import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import type { Assignment } from '../../../../shared/domain/substitution/answer.ts'
import { explainPlace, type Why } from '../../../../shared/domain/substitution/explain-place.ts'
import { unplacedReason } from '../../../../shared/domain/substitution/explain-need.ts'
import { metresBetween } from '../../../../shared/domain/substitution/distance.ts'
import { answerRooms } from '../../../../shared/domain/substitution/answer-rooms.ts'
import { hostRoom, type HostRoom } from '../../../../shared/domain/substitution/host-room.ts'
import { placementsOf } from '../../../../shared/domain/substitution/placements.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { AbsenceProblem } from './read-problem.ts'
import { peakDuring } from '../../../../shared/domain/substitution/day-with-child.ts'
import type { Person } from './people.ts'

type Proposal = OutputOf<'substitution.propose'>
type Problem = AbsenceProblem['problem']

/** Where an answer puts the children, each with why and how full it is there then; by date, then child. */
export function proposedPlaces(
  problem: Problem,
  assignment: Assignment,
  names: ReadonlyMap<string, Person>,
): Proposal['placements'] {
  const placements = placementsOf(problem.needs, assignment)
  const candidates = new Map(problem.candidates.map((candidate) => [candidate.hostId, candidate]))
  const around = answerRooms(problem, assignment)
  const rooms = new Map<string, HostRoom>()
  return problem.needs.flatMap((need) => {
    const hostId = assignment.get(need.id)
    const candidate = hostId === undefined ? undefined : candidates.get(hostId)
    const host = hostId === undefined ? undefined : names.get(hostId)
    if (!candidate || !host) return []
    const room = rooms.get(host.id) ?? hostRoom(candidate, placements)
    rooms.set(host.id, room)
    const onDay = room.on(need.date)
    const metres = metresBetween(need.home, candidate.place)
    return [
      {
        childId: need.childId,
        date: formatDate(need.date),
        host,
        slots: [...need.slots],
        why: reasonOf(explainPlace(problem, assignment, need.id, around)),
        ...(metres !== undefined && { metres }),
        peak: peakDuring(onDay?.steps ?? [], need.slots),
        limit: onDay?.day.limit ?? 0,
      },
    ]
  })
}

/** Where an answer puts the children slot by slot, in order of date, child and time. */
export function placedSlots({ needs }: Problem, assignment: Assignment): OutputOf<'substitution.trial'>['placements'] {
  return needs
    .flatMap(({ id, childId, date, slots }) => {
      const hostId = assignment.get(id)
      if (hostId === undefined) return []
      return slots.map(([from, until]) => ({
        childId,
        date: formatDate(date),
        hostId,
        from: formatTime(from),
        until: formatTime(until),
      }))
    })
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.childId, b.childId) || compareText(a.from, b.from))
}

/** The needs that an answer gives no place, with what keeps them from one; by date, then child. */
export function unplacedNeeds(problem: Problem, assignment: Assignment): Proposal['unplaced'] {
  const around = answerRooms(problem, assignment)
  return problem.needs
    .filter(({ id }) => !assignment.has(id))
    .map((need) => ({
      childId: need.childId,
      date: formatDate(need.date),
      slots: [...need.slots],
      reason: unplacedReason(problem, need, around),
    }))
}

/** The most telling of what speaks for a place; nothing: it is best for all together. */
function reasonOf([why]: readonly Why[]): Proposal['placements'][number]['why'] {
  return why === 'fixed' ? 'decided' : (why ?? 'room')
}
