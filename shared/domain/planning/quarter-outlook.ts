import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import { isOpenOn, isOverAverage, plannedHalfDays, type QuarterAverage } from '../capacity/averages.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/** A quarter as planned (equal to `quarterAverage`), as far as it came true, and as it will end when the rest goes as planned (R3). */
export type QuarterOutlook = Omit<QuarterAverage, 'hostId'> & {
  /** Opening days before today, half days of the stays on them, and how many of them have children planned and no stay known. */
  realised: { openDays: number; halfDays: number; unanswered: number }
  /** Half days of the stays, and planned ones from today on and on unanswered days; over all opening days of the quarter. */
  projected: { halfDays: number; over: boolean }
}

/**
 * Looks at a quarter from a day in it, before or after it. Stays count on opening days, as plans do.
 * @param halfDaysHad half days of the stays at the host on a day; 0 when none is known
 */
export function quarterOutlook(
  host: HostDays,
  quarter: Period & { name: string },
  today: EpochDay,
  halfDaysHad: (day: EpochDay) => number,
  settings: DatedSettings,
): QuarterOutlook {
  const realised = { openDays: 0, halfDays: 0, unanswered: 0 }
  let openDays = 0
  let halfDays = 0
  let projected = 0
  for (let day = quarter.from; day <= quarter.until; day += 1) {
    if (!isOpenOn(host, day)) continue
    const planned = plannedHalfDays(host, day)
    const had = day < today ? halfDaysHad(day) : 0
    openDays += 1
    halfDays += planned
    projected += had > 0 ? had : planned
    if (day >= today) continue
    realised.openDays += 1
    realised.halfDays += had
    if (had === 0 && planned > 0) realised.unanswered += 1
  }
  const isOver = (half: number): boolean => isOverAverage(half, openDays, quarter, settings)
  return {
    quarter: quarter.name,
    openDays,
    halfDays,
    over: isOver(halfDays),
    realised,
    projected: { halfDays: projected, over: isOver(projected) },
  }
}
