import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { hostDayOf } from './host-day.ts'
import { realisedDayOf } from './realised-day.ts'

/** The highest number of children at once in some days, own children among them, and on how many days it was over the limit of that day (R1). */
export type PeakOfDays = { peak: number; daysOver: number }

/** The peak of the plans of a period: the days of the planning board together. */
export function plannedPeak(host: HostDays, period: Period, settings: DatedSettings): PeakOfDays {
  return peakOf(period, (day) => hostDayOf(host, day, settings))
}

/** The peak of the stays of a period; undefined where no stay is known. */
export function realisedPeak(
  host: HostDays,
  period: Period,
  staysOn: ReadonlyMap<EpochDay, readonly Interval[]>,
  settings: DatedSettings,
): PeakOfDays | undefined {
  let isKnown = false
  const had = peakOf(period, (day) => {
    const stays = staysOn.get(day)
    if (!stays) return undefined
    isKnown = true
    return realisedDayOf(host, day, stays, settings)
  })
  return isKnown ? had : undefined
}

function peakOf(period: Period, dayOf: (day: EpochDay) => { peak: number; limit: number } | undefined): PeakOfDays {
  const found = { peak: 0, daysOver: 0 }
  for (let day = period.from; day <= period.until; day += 1) {
    const on = dayOf(day)
    if (!on) continue
    found.peak = Math.max(found.peak, on.peak)
    if (on.peak > on.limit) found.daysOver += 1
  }
  return found
}
