import { mondayOf, weekdayOf, type EpochDay, type Weekday } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { quarterAverage, quartersOf, type QuarterAverage } from '../capacity/averages.ts'
import { breachesIn, limitOn, occupancyOn, type Breach } from '../capacity/breaches.ts'
import { higherPeak, type Peak } from '../capacity/highest-peak.ts'
import type { HostDays } from '../capacity/presence.ts'
import { peakOf } from '../capacity/steps.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { WhatIfPeriods } from './what-if-periods.ts'

/** How full a host is, in one version of the facts. */
export type HostOutcome = {
  /** The highest peak of the period; undefined when nobody is ever served in it. */
  peak: Peak | undefined
  /** The most minutes above the limit in one week, Monday to Sunday, of the period. */
  minutesOver: number
  /** Breaches of the year. */
  breaches: Breach[]
  averages: QuarterAverage[]
  /** Weekdays with a breach in the year of the new limit. */
  weekdaysOver: Weekday[] | undefined
}

/** Computes how full a host is over the periods of a question, looking at every day once. */
export function hostOutcome(host: HostDays, periods: WhatIfPeriods, settings: DatedSettings): HostOutcome {
  const { period, year, limitYear } = periods
  const breaches: Breach[] = []
  let peak: Peak | undefined
  for (let date = year.from; date <= Math.max(year.until, limitYear?.until ?? 0); date += 1) {
    if (!host.isServing(date)) continue
    const steps = occupancyOn(host, date)
    const limit = limitOn(host.facts, date, settings)
    breaches.push(...breachesIn(steps, host.facts.hostId, date, limit))
    if (covers(period, date)) peak = higherPeak(peak, { date, peak: peakOf(steps), limit })
  }
  const within = (span: Period): Breach[] => breaches.filter(({ date }) => covers(span, date))
  return {
    peak,
    minutesOver: Math.max(0, ...minutesByWeek(within(period)).values()),
    breaches: within(year),
    averages: quartersOf(year).map((quarter) => quarterAverage(host, quarter, settings)),
    weekdaysOver: limitYear && weekdaysOf(within(limitYear)),
  }
}

function weekdaysOf(breaches: readonly Breach[]): Weekday[] {
  return [...new Set(breaches.map(({ date }) => weekdayOf(date)))].sort((a, b) => a - b)
}

function minutesByWeek(breaches: readonly Breach[]): Map<EpochDay, number> {
  const weeks = new Map<EpochDay, number>()
  for (const { date, from, until } of breaches)
    weeks.set(mondayOf(date), (weeks.get(mondayOf(date)) ?? 0) + until - from)
  return weeks
}
