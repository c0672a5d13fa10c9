import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import { isOpenOn, isOverAverage, plannedHalfDays, type QuarterAverage } from '../capacity/averages.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/** A quarter as planned (equal to `quarterAverage`), as far as it came true, and as it will end when the rest goes as planned (R3). */
export type QuarterOutlook = Omit<QuarterAverage, 'hostId'> & {
  /**
   * Opening days before today, half days of the stays on them, and how many of them are unanswered: children planned, no stay
   * known, and not all of them absent. `over` when the half days per answered day mean more children than the limit.
   */
  realised: { openDays: number; halfDays: number; unanswered: number; over: boolean }
  /** Half days of the stays, and planned ones from today on and on unanswered days; over all opening days of the quarter. */
  projected: { halfDays: number; over: boolean }
}

/** What is known of the days before today. */
export type HadDays = {
  /** Half days of the stays at the host on a day; 0 when none is known. */
  halfDaysHad(day: EpochDay): number
  /** An absence of the child was entered for the day. */
  isAbsent(childId: string, day: EpochDay): boolean
}

/**
 * Looks at a quarter from a day in it, before or after it. Stays count on opening days, as plans do.
 */
export function quarterOutlook(
  host: HostDays,
  quarter: Period & { name: string },
  today: EpochDay,
  { halfDaysHad, isAbsent }: HadDays,
  settings: DatedSettings,
): QuarterOutlook {
  const realised = { openDays: 0, halfDays: 0, unanswered: 0, over: false }
  let openDays = 0
  let halfDays = 0
  let projected = 0
  for (let day = quarter.from; day <= quarter.until; day += 1) {
    if (!isOpenOn(host, day)) continue
    const planned = plannedHalfDays(host, day)
    const had = day < today ? halfDaysHad(day) : 0
    const isAnswered = day < today && (had > 0 || everybody(host.reservedOn(day).keys(), (id) => isAbsent(id, day)))
    openDays += 1
    halfDays += planned
    projected += isAnswered ? had : planned
    if (day >= today) continue
    realised.openDays += 1
    realised.halfDays += had
    if (!isAnswered) realised.unanswered += 1
  }
  const answered = realised.openDays - realised.unanswered
  realised.over = isOverAverage(realised.halfDays, answered, quarter, settings)
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

function everybody(childIds: Iterable<string>, isSo: (childId: string) => boolean): boolean {
  for (const childId of childIds) if (!isSo(childId)) return false
  return true
}
