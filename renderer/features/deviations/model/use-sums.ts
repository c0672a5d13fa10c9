import type { ChildWeek, HostStretch } from '../deviation-types.ts'

/** Half days planned and real over some weeks, and days that nobody answered for. */
export type Sums = { planned: number; real: number; unansweredDays: number }

/** Adds up weeks or months of hosts, or weeks of a child. */
export function sumsOf(stretches: readonly Pick<HostStretch | ChildWeek, 'planned' | 'real' | 'unanswered'>[]): Sums {
  const sums = { planned: 0, real: 0, unansweredDays: 0 }
  for (const { planned, real, unanswered } of stretches) {
    sums.planned += planned.halfDays
    sums.real += real.halfDays
    sums.unansweredDays += unanswered.days
  }
  return sums
}

/** Days of absence that are charged, added up. */
export function chargedOf(stretches: readonly Pick<HostStretch | ChildWeek, 'chargedAbsences'>[]) {
  const sum = { days: 0, cents: 0, withoutTariff: 0 }
  for (const { chargedAbsences } of stretches) {
    sum.days += chargedAbsences.days
    sum.cents += chargedAbsences.cents
    sum.withoutTariff += chargedAbsences.withoutTariff
  }
  return sum
}

/** Days of absence of a child by reason, and days it came without a plan. */
export function absencesOf(weeks: readonly ChildWeek[]) {
  const sum = { illness: 0, holiday: 0, other: 0, extraDays: 0 }
  for (const { absent, extraDays } of weeks) {
    sum.illness += absent.illness
    sum.holiday += absent.holiday
    sum.other += absent.other
    sum.extraDays += extraDays
  }
  return sum
}

/** Average number of children at once during the opening hours; undefined where there were none, or nothing is known. */
export function atOnce(stretch: HostStretch): { planned: number; real: number } | undefined {
  const { openMinutes, planned, real, unanswered } = stretch
  const isKnown = planned.halfDays + real.halfDays > 0 || unanswered.days === 0
  if (openMinutes === 0 || !isKnown) return undefined
  return { planned: planned.openMinutes / openMinutes, real: real.openMinutes / openMinutes }
}
