import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readChildNamesAtHost } from '../../../../db/repositories/child-files.ts'
import { readHost } from '../../../../db/repositories/host-files.ts'
import { readStaysOfHosts } from '../../../../db/repositories/planning-stays.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { parseDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { covers, quarterOf } from '../../../../shared/domain/calendar/period.ts'
import { breachesIn } from '../../../../shared/domain/capacity/breaches.ts'
import { freePlacesOf } from '../../../../shared/domain/capacity/day-parts.ts'
import { hostDays, type HostDays } from '../../../../shared/domain/capacity/presence.ts'
import { nameBreach } from '../../../../shared/domain/capacity/present-children.ts'
import { totalMinutes } from '../../../../shared/domain/care-plan/care-plan.ts'
import { hostDayOf, type HostDay } from '../../../../shared/domain/planning/host-day.ts'
import { quarterOutlook } from '../../../../shared/domain/planning/quarter-outlook.ts'
import { realisedDayOf } from '../../../../shared/domain/planning/realised-day.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { Handler } from '../../context.ts'
import { namedChild, type ChildNames } from '../named-patterns.ts'
import { readHadDays } from './averages.ts'
import { stepOf } from './board.ts'
import { absenceOn, readPlacesOn, type PlacesOnDay } from './places-on-day.ts'

type Day = OutputOf<'planning.day'>

/** One host on one date: who comes from when until when, where it is too full and where there is room. */
export const planningDay: Handler<'planning.day'> = async ({ db, clock }, { hostId, date }) => {
  const row = await readHost(db, hostId)
  const day = parseDate(date)
  const quarter = quarterOf(day)
  const {
    hosts: [facts],
    closures,
    settings,
  } = await readCapacityFacts(db, { from: day, until: day }, hostId)
  if (!row || !facts) throw new ServiceError('not-found', 'no-such-host')
  const host = hostDays(facts, closureCalendar(closures))
  const names = await readChildNamesAtHost(db, hostId)
  const seen = hostDayOf(host, day, settings)
  const openingHours = host.openingHoursOn(day)
  const today = parseDate(clock.today())
  const hadAt = await readHadDays(db, quarter, today, hostId)
  const places = await readPlacesOn(db, host, day)
  const children = childrenOn(host, day, seen, names, places)
  const absence = absenceOn(children, places)
  const realised = day < today ? await realisedOn(db, host, day, settings) : undefined
  return {
    date,
    host: { id: row.id, firstName: row.first_name, lastName: row.last_name, city: row.city },
    state: seen.state,
    limit: seen.limit,
    peak: seen.peak,
    ...(seen.closure ? { closure: seen.closure } : {}),
    openingHours: openingHours.map(({ from, until }) => [from, until] as const),
    children,
    ...(absence ? { absence } : {}),
    steps: seen.steps.map(stepOf),
    breaches: breachesIn(seen.steps, hostId, day, seen.limit).map((breach) => {
      const { from, until, count, limit, at } = nameBreach(host, breach)
      const moment = { from: at.from, until: at.until, count: at.count }
      return {
        from,
        until,
        count,
        limit,
        at: moment,
        children: at.children.map((child) => namedChild(child, host, names)),
      }
    }),
    ...(realised ? { realised } : {}),
    free: seen.state === 'open' ? freePlacesOf(openingHours, seen.steps, seen.limit) : [],
    average: quarterOutlook(host, quarter, today, hadAt(hostId), settings),
  }
}

/** How a day that has been went; undefined when no stay is known. */
async function realisedOn(
  db: Executor,
  host: HostDays,
  day: EpochDay,
  settings: DatedSettings,
): Promise<Day['realised']> {
  const { hostId } = host.facts
  const stays = (await readStaysOfHosts(db, { from: day, until: day }, hostId)).get(hostId)?.get(day)
  if (!stays) return undefined
  const { peak, steps, limit } = realisedDayOf(host, day, stays, settings)
  const breaches = breachesIn(steps, hostId, day, limit).map(({ from, until, count }) => ({
    from,
    until,
    count,
    limit,
  }))
  return { peak, steps: steps.map(stepOf), breaches }
}

/** The bars of a day: the earliest first, own children last. Of a closed day those who would have come. */
function childrenOn(
  host: HostDays,
  day: EpochDay,
  { state }: HostDay,
  names: ChildNames,
  places: PlacesOnDay,
): Day['children'] {
  if (state === 'outside') return []
  const reserved = [...host.reservedOn(day)].map(([id, slots]): Day['children'][number] => ({
    ...namedChild({ id, isOwn: false }, host, names),
    bars: slots.toSorted((a, b) => a[0] - b[0]),
    minutes: totalMinutes(slots),
    agreementIds: host.facts.agreements
      .filter((agreement) => agreement.childId === id && covers(agreement, day))
      .map((agreement) => agreement.id),
    ...places.of(id),
  }))
  const start = (child: Day['children'][number]): number => child.bars[0]?.[0] ?? 0
  const end = (child: Day['children'][number]): number => child.bars.at(-1)?.[1] ?? 0
  reserved.sort((a, b) => start(a) - start(b) || end(a) - end(b) || compareText(a.id, b.id))
  const bars = state === 'closed' ? [] : host.openingHoursOn(day).map(({ from, until }) => [from, until] as const)
  const own = bars.length === 0 ? [] : host.ownChildrenOn(day)
  const minutes = totalMinutes(bars)
  return [
    ...reserved,
    ...own.map(({ id }) => ({ ...namedChild({ id, isOwn: true }, host, names), bars, minutes, agreementIds: [] })),
  ]
}
