import type { OutputOf } from '../../../../shared/contract/index.ts'
import { compareNames } from '../../../../shared/domain/name-order.ts'
import { peakDuring, stepsWithChild } from '../../../../shared/domain/substitution/day-with-child.ts'
import { metresBetween } from '../../../../shared/domain/substitution/distance.ts'
import { halfDaysAdded, quarterIndex } from '../../../../shared/domain/substitution/half-days.ts'
import type { HostRoom } from '../../../../shared/domain/substitution/host-room.ts'
import type { NeedOfDay } from '../../../../shared/domain/substitution/needs-of-absence.ts'
import { partDaysAt } from '../../../../shared/domain/substitution/part-days.ts'
import { obstaclesOf, type Obstacle, type Rules } from '../../../../shared/domain/substitution/possible-hosts.ts'
import { blockerOf } from './blocker-of.ts'
import type { Reachable } from './people.ts'

type Candidate = OutputOf<'substitution.candidates'>['candidates'][number]

/** A host as one child sees her on one day, as it is told and as it was found. */
export type SeenHost = { told: Candidate; room: HostRoom; obstacles: readonly Obstacle[] }

/** Looks at a host for a child on its day, everybody else where `room` has them. */
export function candidateSeen(host: Reachable, need: NeedOfDay, room: HostRoom, rules: Rules): SeenHost {
  const { candidate } = room
  const onDay = room.on(need.date)
  const metres = metresBetween(need.home, candidate.place)
  const obstacles = obstaclesOf(need, room, rules)
  const works = onDay && !onDay.day.away
  return {
    room,
    obstacles,
    told: {
      host,
      ...(metres !== undefined && { metres }),
      isSamePostcode: need.home.postcode !== '' && need.home.postcode === candidate.place.postcode,
      isKnown: need.knownHostIds.has(candidate.hostId),
      blockers: obstacles.map(blockerOf),
      ...(works && { peak: peakDuring(stepsWithChild(onDay, need.slots), need.slots), limit: onDay.day.limit }),
      partly: partDaysAt(need, room, rules).flatMap(({ stretches }) => stretches),
      isOverAverage: isOverAverage(need, room),
    },
  }
}

/** Nearest first; where it is not known those of the same postcode, then by name. */
export function inOrderOfDistance(seen: readonly SeenHost[]): Candidate[] {
  return seen
    .map(({ told }) => told)
    .sort(
      (a, b) =>
        (a.metres ?? unknown) - (b.metres ?? unknown) ||
        Number(b.isSamePostcode) - Number(a.isSamePostcode) ||
        compareNames(a.host, b.host),
    )
}

/** Further than any host. */
const unknown = Number.MAX_SAFE_INTEGER

function isOverAverage({ childId, date, slots }: NeedOfDay, room: HostRoom): boolean {
  const index = quarterIndex(room.candidate, date)
  const added = halfDaysAdded(room.candidate, childId, date, room.on(date)?.placed ?? [], [slots])
  return added > Math.max(0, room.halfDaysLeft[index] ?? Infinity)
}
