import { mondayOf, weekdayOf, type EpochDay, type Weekday } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { quarterAverage, quartersOf, type QuarterAverage } from '../capacity/averages.ts'
import { breachesOf, limitOn, occupancyOn, type Breach } from '../capacity/breaches.ts'
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

/** Computes how full a host is over the periods of a question. */
export function hostOutcome(host: HostDays, periods: WhatIfPeriods, settings: DatedSettings): HostOutcome {
  const { period, year, limitYear } = periods
  const seen = { from: year.from, until: Math.max(year.until, limitYear?.until ?? year.until) }
  const breaches = breachesOf(host, seen, settings)
  const within = (span: Period): Breach[] => breaches.filter(({ date }) => covers(span, date))
  return {
    peak: highestPeakIn(host, period, settings),
    minutesOver: Math.max(0, ...minutesByWeek(within(period)).values()),
    breaches: within(year),
    averages: quartersOf(year).map((quarter) => quarterAverage(host, quarter, settings)),
    weekdaysOver: limitYear && [...new Set(within(limitYear).map(({ date }) => weekdayOf(date)))].sort((a, b) => a - b),
  }
}

function highestPeakIn(host: HostDays, period: Period, settings: DatedSettings): Peak | undefined {
  let highest: Peak | undefined
  for (let date = period.from; date <= period.until; date += 1) {
    if (!host.isServing(date)) continue
    const limit = limitOn(host.facts, date, settings)
    highest = higherPeak(highest, { date, peak: peakOf(occupancyOn(host, date)), limit })
  }
  return highest
}

function minutesByWeek(breaches: readonly Breach[]): Map<EpochDay, number> {
  const weeks = new Map<EpochDay, number>()
  for (const { date, from, until } of breaches)
    weeks.set(mondayOf(date), (weeks.get(mondayOf(date)) ?? 0) + until - from)
  return weeks
}
