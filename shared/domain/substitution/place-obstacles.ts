import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { candidateDay } from './candidate-day.ts'
import { hostRoom } from './host-room.ts'
import type { Placements } from './placements.ts'
import { obstaclesOf, type Obstacle } from './possible-hosts.ts'
import type { Refusal } from './problem.ts'

/** Nobody is placed beside it: those who are there were counted. */
const noneElse: Placements = { at: () => new Map() }

/** A child at a host on a day that somebody chose. */
export type ChosenPlace = { childId: string; date: EpochDay; slots: readonly Interval[]; refusal?: Refusal | undefined }

/**
 * What keeps a child from a host that somebody chose, everybody else who is there counted. How far it is and the quarter average
 * are no reason to refuse what a person decided; none: the place is there.
 */
export function placeObstacles(host: HostDays, place: ChosenPlace, settings: DatedSettings): Obstacle[] {
  const { childId, date, slots, refusal } = place
  const { hostId } = host.facts
  const nowhere = { postcode: '' }
  const days = new Map([[date, candidateDay(host, date, childId, settings)]])
  const room = hostRoom({ hostId, place: nowhere, days, quarters: [] }, noneElse)
  const need = {
    id: childId,
    childId,
    familyId: '',
    home: nowhere,
    days: [{ date, slots }],
    knownHostIds: new Set<string>(),
    refusals: new Map(refusal ? [[hostId, refusal]] : []),
  }
  return obstaclesOf(need, room, { isAverageHard: false })
}
