import type { ExchangeDocument, ExtraDayRecord } from '../../../shared/domain/exchange/document.ts'
import { datesOfMonth } from '../oracle/days.ts'
import type { Dice } from './dice.ts'
import { someSlots } from './slots.ts'

/**
 * Extra days and swaps, asked, accepted and refused, in some months. Of children with one agreement only: theirs can meet no
 * reservation of another. Some fall on planned days, outside the agreement, or give up a day that nobody had planned.
 */
export function someExtraDays(dice: Dice, document: ExchangeDocument, months: readonly string[]): ExtraDayRecord[] {
  const dates = months.flatMap(datesOfMonth)
  return document.agreements.flatMap((agreement) => {
    const isOnly = document.agreements.filter(({ childId }) => childId === agreement.childId).length === 1
    if (!isOnly || dice.chance(0.4)) return []
    const taken = new Set<string>()
    const free = (): string => {
      const date = dice.pick(dates)
      if (taken.has(date)) return free()
      taken.add(date)
      return date
    }
    return Array.from({ length: dice.between(1, 5) }, (_, index): ExtraDayRecord => ({
      id: `${agreement.id} ${index}`,
      agreementId: agreement.id,
      date: free(),
      slots: someSlots(dice),
      ...(dice.chance(0.5) ? { insteadOf: free() } : {}),
      ...(dice.chance(0.3) ? { hostAgrees: dice.chance(0.5) } : {}),
      status: dice.pick(['accepted', 'accepted', 'asked', 'refused']),
    }))
  })
}
