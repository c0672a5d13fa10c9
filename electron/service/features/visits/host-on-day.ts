import type { Executor } from '../../../../db/open.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readBorn } from '../../../../db/repositories/visit-facts.ts'
import { nameOf } from '../../../../db/repositories/columns.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { formatDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { compareNames } from '../../../../shared/domain/name-order.ts'
import { hostDayOf } from '../../../../shared/domain/planning/host-day.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'

type Sheet = OutputOf<'homeVisits.sheet'>
type DayOfVisit = Pick<Sheet, 'limit' | 'children' | 'ownChildren'> & { settings: DatedSettings }

/**
 * Who may be met at a host on a day, as planning knows it (plans, accepted extra days, guests, closures), the children that were ticked
 * at the visit without a place there too, and how many may be there at once.
 */
export async function hostOnDay(
  db: Executor,
  hostId: string,
  day: EpochDay,
  ticked: readonly string[],
): Promise<DayOfVisit> {
  const { hosts, closures, settings } = await readCapacityFacts(db, { from: day, until: day }, hostId)
  const [facts] = hosts
  if (!facts) throw new RangeError(`host ${hostId} is gone`)
  const host = hostDays(facts, closureCalendar(closures))
  const { limit, reserved } = hostDayOf(host, day, settings)
  const children = await readBorn(db, [...new Set([...reserved.keys(), ...ticked])])
  const counting = new Set(host.ownChildrenOn(day).map(({ id }) => id))
  return {
    settings,
    limit,
    children: children
      .map((row) => ({
        ...nameOf(row),
        birthDate: row.birth_date,
        planned: (reserved.get(row.id) ?? []).toSorted((a, b) => a[0] - b[0]),
      }))
      .sort(compareNames),
    ownChildren: facts.ownChildren
      .filter(({ birthDate }) => birthDate <= day)
      .toSorted((a, b) => a.birthDate - b.birthDate)
      .map(({ id, firstName, birthDate }) => ({
        id,
        firstName,
        birthDate: formatDate(birthDate),
        counts: counting.has(id),
      })),
  }
}
