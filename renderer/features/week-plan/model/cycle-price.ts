import type { Percent } from '../../../../shared/domain/billing/issued.ts'
import { percentOf } from '../../../../shared/domain/money/percent-of.ts'
import type { DayFacts } from './plan-facts.ts'

/** Days of one unit price, in cents. */
export type PricePart = { percent: Percent; unitCents: number; days: number }

/** What a whole cycle costs a family when every day goes as planned: whole days first, then the others from high to low. */
export function cyclePrice(days: readonly DayFacts[], dayCents: number): { cents: number; parts: PricePart[] } {
  const parts: PricePart[] = []
  for (const { percent } of days) {
    if (percent === undefined) continue
    const part = parts.find((one) => one.percent === percent)
    if (part) part.days += 1
    else parts.push({ percent, unitCents: percentOf(dayCents, percent), days: 1 })
  }
  parts.sort((a, b) => Number(b.percent === 100) - Number(a.percent === 100) || b.percent - a.percent)
  return { cents: parts.reduce((sum, part) => sum + part.days * part.unitCents, 0), parts }
}
