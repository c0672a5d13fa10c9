import { formatDate } from '../calendar/date.ts'
import type { FamilyBill } from './bill-period.ts'
import type { IssuedInvoice } from './issued.ts'

/** A day of care, by child and ISO date. */
export type BilledDay = { childId: string; date: string }

/**
 * The days on a bill that were invoiced to somebody else and are no longer that one's: agreements changed after the month was
 * issued. Nobody pays for a day twice; until what was issued is corrected, the bill with such days waits. Days that both are
 * billed for (two agreements of co-parents) are not among them.
 */
export function billedElsewhere(
  issued: readonly IssuedInvoice[],
  families: readonly FamilyBill[],
): (family: FamilyBill) => BilledDay[] {
  if (issued.length === 0) return () => []
  const current = new Map(families.map((family) => [family.contractHolderId, daysOf(family)]))
  const taken = new Set<string>()
  for (const { contractHolder, lines } of issued)
    for (const line of lines)
      for (const { date } of line.days) {
        const day = keyOf(line.childId, date)
        if (!current.get(contractHolder.id)?.has(day)) taken.add(day)
      }
  return (family) =>
    [...(current.get(family.contractHolderId) ?? daysOf(family)).entries()].flatMap(([key, day]) =>
      taken.has(key) ? [day] : [],
    )
}

function daysOf(family: FamilyBill): Map<string, BilledDay> {
  const days = new Map<string, BilledDay>()
  for (const line of family.lines)
    for (const day of line.days) {
      const date = formatDate(day.date)
      days.set(keyOf(line.childId, date), { childId: line.childId, date })
    }
  return days
}

function keyOf(childId: string, date: string): string {
  return `${date} ${childId}`
}
