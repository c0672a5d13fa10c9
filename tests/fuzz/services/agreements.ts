import type { AgreementRecord, CarePlanRecord, TariffRecord } from '../../../shared/domain/exchange/document.ts'
import { isoWeekday, plusDays } from '../oracle/days.ts'
import type { Dice } from './dice.ts'
import { someSlots } from './slots.ts'
import { someDate, someSpans } from './spans.ts'

/** An agreement of this year, or an older or a later one. */
export function someAgreement(
  dice: Dice,
  id: string,
  parties: { childId: string; contractHolderId: string; hostId: string },
  year: number,
): AgreementRecord {
  const startsOn = dice.chance(0.75) ? `${year - 1}-06-15` : someDate(dice, year, 30)
  return {
    id,
    ...parties,
    startsOn,
    ...(dice.chance(0.35) ? { endsOn: plusDays(startsOn, dice.between(0, 700)) } : {}),
    ...(dice.chance(0.3) ? { signedOn: startsOn } : {}),
    ...(dice.chance(0.3) ? { depositCents: dice.pick([0, 5000, 25_000]) } : {}),
    freeHalfDaysUsed: [year - 1, year]
      .filter(() => dice.chance(0.3))
      .map((used) => ({ year: used, halfDays: dice.pick([0, 1, 3, 12, 35, 400]) })),
  }
}

/** Plans of an agreement: they follow each other, begin before it and reach beyond it, and some reserve nothing. */
export function somePlans(dice: Dice, agreement: AgreementRecord, year: number): CarePlanRecord[] {
  if (dice.chance(0.05)) return []
  const start = dice.chance(0.8) ? agreement.startsOn : someDate(dice, year, 200)
  return someSpans(dice, start, 3, 0.3).map((span) => {
    const cycleWeeks = dice.chance(0.5) ? 1 : dice.between(2, 5)
    const week = dice.pick([`${year}-01-01`, `${year + 3}-05-05`, '1999-12-31', span.from])
    const slots: CarePlanRecord['slots'] = []
    const weeks = dice.chance(0.05) ? 0 : cycleWeeks
    for (let number = 1; number <= weeks; number += 1)
      for (let weekday = 1; weekday <= 7; weekday += 1)
        if (dice.chance(weekday <= 5 ? 0.7 : 0.1))
          for (const slot of someSlots(dice)) slots.push({ week: number, weekday, ...slot })
    return {
      agreementId: agreement.id,
      ...span,
      cycleWeeks,
      cycleStart: plusDays(week, 1 - isoWeekday(week)),
      slots,
    }
  })
}

/** Tariffs of a child for a contract holder: switches in the middle of months, gaps, and prices of nothing. */
export function someTariffs(dice: Dice, childId: string, contractHolderId: string, year: number): TariffRecord[] {
  if (dice.chance(0.03)) return []
  const start = dice.chance(0.9) ? `${year - 2}-01-01` : someDate(dice, year)
  return someSpans(dice, start, 4, 0.1).map((span) => {
    const kind = dice.pick(['income', 'income', 'reduced', 'maximum', 'free'] as const)
    const dayCents = kind === 'free' ? 0 : dice.pick([0, 1, 7, 197, 624, 1549, 1837, 2250, 3464, 3589, 999_999_999])
    return {
      childId,
      contractHolderId,
      kind,
      ...(dice.chance(0.3) ? { kindcode: '200229-010-02' } : {}),
      ...span,
      dayCents,
    }
  })
}
