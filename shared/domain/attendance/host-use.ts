import { formatDate, mondayOf, type EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import { isOpenOn } from '../capacity/averages.ts'
import type { HostDays } from '../capacity/presence.ts'
import { halfDaysFor } from './percent.ts'
import type { Stay } from '../billing/facts.ts'
import type { UsedDay } from './used-days.ts'

/** Planned beside real at a host: half days and minutes of all children, and their minutes within the opening hours. */
type PlannedAndReal = { halfDays: number; minutes: number; openMinutes: number }

/** What a host's open days in a stretch of time came to. */
export type HostUse = {
  from: EpochDay
  until: EpochDay
  openDays: number
  /** Minutes of the opening hours: minutes of care within them per minute of these is the average number of children at once. */
  openMinutes: number
  /** Reserved, of the days that were answered; accepted extra days and swaps are in it. */
  planned: PlannedAndReal
  /** Present, children of other hosts included, own children not. */
  real: PlannedAndReal
  /** Reserved days of children of which nobody has said anything; they are in neither of the two. */
  unanswered: { days: number; halfDays: number }
  /** Days of absence that are charged to the families (R70), and what they come to; some may have no tariff. */
  chargedAbsences: ChargedAbsences
}

/** Days that are charged though the child was absent. */
export type ChargedAbsences = { days: number; cents: number; withoutTariff: number }

/** Adds up what hosts had, by ISO week and by month. Feed it the days and stays of every child, then ask. */
type HostUseSums = {
  /** The days of one child, and its stays: also those that no agreement covers. */
  add(days: readonly UsedDay[], stays: readonly Stay[]): void
  weeksOf(hostId: string): HostUse[]
  monthsOf(hostId: string): HostUse[]
}

/** Prepares the weeks and months of all hosts in a period; only open dates count (exchange.md §4). */
export function hostUseSums(hosts: readonly HostDays[], period: Period): HostUseSums {
  const sums = new Map(hosts.map((host) => [host.facts.hostId, sumsOf(host, period)]))
  return {
    add: (days, stays) => {
      for (const [date, ofDate] of Map.groupBy(days, (day) => day.date)) addPlanned(sums, date, ofDate)
      for (const [date, ofDate] of Map.groupBy(stays, (stay) => stay.date))
        for (const [hostId, own] of Map.groupBy(ofDate, (stay) => stay.hostId))
          addTo(
            sums.get(hostId),
            date,
            'real',
            own.map(({ from, until }) => [from, until] as const),
          )
    },
    weeksOf: (hostId) => [...new Set(sums.get(hostId)?.weeks)],
    monthsOf: (hostId) => [...new Set(sums.get(hostId)?.months)],
  }
}

/** A host's stretches by day of the period, and its open days. */
type Sums = {
  period: Period
  weeks: HostUse[]
  months: HostUse[]
  openOn: (readonly { from: number; until: number }[] | undefined)[]
}

function sumsOf(host: HostDays, period: Period): Sums {
  const sums: Sums = { period, weeks: [], months: [], openOn: [] }
  for (let day = period.from; day <= period.until; day += 1) {
    const isFirst = day === period.from
    const week = isFirst || mondayOf(day) === day ? emptyUse(day) : sums.weeks.at(-1)
    const month = isFirst || formatDate(day).endsWith('-01') ? emptyUse(day) : sums.months.at(-1)
    if (!week || !month) continue
    week.until = month.until = day
    sums.weeks.push(week)
    sums.months.push(month)
    const hours = isOpenOn(host, day) ? host.openingHoursOn(day) : undefined
    sums.openOn.push(hours)
    for (const use of hours ? [week, month] : []) {
      use.openDays += 1
      for (const { from, until } of hours ?? []) use.openMinutes += until - from
    }
  }
  return sums
}

/** Adds what was planned for one child on one date: at each host all its agreements together. */
function addPlanned(all: ReadonlyMap<string, Sums>, date: EpochDay, days: readonly UsedDay[]): void {
  const answered = days.filter((day) => day.state === 'answered')
  for (const [hostId, own] of Map.groupBy(answered, ({ agreement }) => agreement.hostId))
    addTo(
      all.get(hostId),
      date,
      'planned',
      own.flatMap(({ reserved }) => reserved.slots),
    )
  for (const { agreement, charged } of answered) {
    const sums = charged && all.get(agreement.hostId)
    for (const use of sums ? openUsesOn(sums, date) : []) addCharged(use.chargedAbsences, charged?.cents)
  }
  for (const { agreement, reserved } of days.filter((day) => day.state === 'unanswered')) {
    const sums = all.get(agreement.hostId)
    for (const use of sums ? openUsesOn(sums, date) : []) {
      use.unanswered.days += 1
      use.unanswered.halfDays += halfDaysFor(reserved.minutes)
    }
  }
}

function addTo(
  sums: Sums | undefined,
  date: EpochDay,
  side: 'planned' | 'real',
  intervals: readonly (readonly [from: number, until: number])[],
): void {
  const hours = sums?.openOn[date - sums.period.from]
  if (!sums || !hours) return
  let minutes = 0
  let openMinutes = 0
  for (const [from, until] of intervals) {
    minutes += until - from
    for (const open of hours) openMinutes += Math.max(0, Math.min(until, open.until) - Math.max(from, open.from))
  }
  for (const use of openUsesOn(sums, date)) {
    use[side].halfDays += halfDaysFor(minutes)
    use[side].minutes += minutes
    use[side].openMinutes += openMinutes
  }
}

/** Counts a charged day of absence; undefined cents when no tariff is known. */
export function addCharged(sum: ChargedAbsences, cents: number | undefined): void {
  sum.days += 1
  if (cents === undefined) sum.withoutTariff += 1
  else sum.cents += cents
}

/** The week and the month of an open date. */
function openUsesOn(sums: Sums, date: EpochDay): HostUse[] {
  const index = date - sums.period.from
  const [week, month] = [sums.weeks[index], sums.months[index]]
  return sums.openOn[index] && week && month ? [week, month] : []
}

function emptyUse(day: EpochDay): HostUse {
  const none = (): PlannedAndReal => ({ halfDays: 0, minutes: 0, openMinutes: 0 })
  return {
    from: day,
    until: day,
    openDays: 0,
    openMinutes: 0,
    planned: none(),
    real: none(),
    unanswered: { days: 0, halfDays: 0 },
    chargedAbsences: { days: 0, cents: 0, withoutTariff: 0 },
  }
}
