import type { AbsenceRecord, Attendance, ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { datesOfYear, isoWeekday, isWithin } from '../oracle/days.ts'
import type { Dice } from './dice.ts'
import { someSlots } from './slots.ts'

/** What happened to a child in a year: mostly in the months that are billed, absences all year long. */
export function someYear(
  dice: Dice,
  childId: string,
  hostIds: readonly string[],
  homes: readonly string[],
  year: number,
  months: readonly string[],
): { attendance: Attendance[]; absences: AbsenceRecord[] } {
  const attendance: Attendance[] = []
  const absences: AbsenceRecord[] = []
  const [often, away] = [dice.pick([0.2, 0.5, 0.8]), dice.pick([0.02, 0.1, 0.3])]
  for (const date of datesOfYear(String(year))) {
    const isBilled = months.includes(date.slice(0, 7))
    if (dice.chance(isBilled ? often * (isoWeekday(date) > 5 ? 0.1 : 1) : 0.03)) {
      const byHost = new Map<string, Attendance['stays']>()
      for (const stay of someSlots(dice)) {
        const hostId = dice.pick(homes.length > 0 && dice.chance(0.8) ? homes : hostIds)
        byHost.set(hostId, [...(byHost.get(hostId) ?? []), stay])
      }
      for (const [hostId, stays] of byHost) attendance.push({ childId, hostId, date, stays })
    }
    // Also on days of presence: the absence then says nothing.
    if (dice.chance(isBilled ? away * 1.5 : away))
      absences.push({
        childId,
        date,
        reason: dice.pick(['illness', 'holiday', 'other']),
        ...(dice.chance(0.6) ? { notifiedAt: `${date}T${dice.pick(['08:59', '09:00', '00:00', '23:59'])}` } : {}),
        ...(dice.chance(0.25) ? { ruling: dice.pick(['free', 'charged']) } : {}),
      })
  }
  return { attendance, absences }
}

/** Costs of a child on dates that an agreement covers: credits, nothing, and the same cost twice. */
export function someCosts(
  dice: Dice,
  childId: string,
  { agreements }: Pick<ExchangeDocument, 'agreements'>,
  dates: readonly string[],
): ExchangeDocument['extraCosts'] {
  const covered = dates.filter((date) =>
    agreements.some(
      (agreement) => agreement.childId === childId && isWithin(date, agreement.startsOn, agreement.endsOn),
    ),
  )
  if (covered.length === 0) return []
  // Few dates, so that costs of one date must be put in order of their amount.
  const chosen = [dice.pick(covered), dice.pick(covered)]
  const costs = Array.from({ length: dice.between(0, 4) }, () => ({
    childId,
    date: dice.pick(chosen),
    description: dice.pick(['Luiers', 'Uitstap', 'Creditnota é']),
    cents: dice.pick([250, -250, 0, 1, 120_000, -120_000]),
    fiscal: dice.chance(0.3),
  }))
  return costs.flatMap((cost) => (dice.chance(0.2) ? [cost, { ...cost }] : [cost]))
}
