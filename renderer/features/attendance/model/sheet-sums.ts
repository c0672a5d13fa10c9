import type { Percent } from '../../../../shared/domain/billing/issued.ts'
import type { SheetRow } from './sheet-row.ts'

/** Days that the host is paid at one price: a term of her statement. */
type PayTerm = { percent: Percent; unitCents: number; quantity: number }

/** The bottom line of a sheet. */
export type SheetSums = {
  percents: ReadonlyMap<Percent, number>
  freeHalfDays: number
  charged: number
  open: number
  planned: number
  answered: number
  hostCents: number
  /** In order of price. */
  payTerms: readonly PayTerm[]
}

/** Adds the rows up. */
export function sheetSums(rows: readonly SheetRow[]): SheetSums {
  const percents = new Map<Percent, number>()
  const terms = new Map<string, PayTerm>()
  const sums = { freeHalfDays: 0, charged: 0, open: 0, planned: 0, answered: 0, hostCents: 0 }
  for (const { totals, pay } of rows) {
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += totals[key]
    for (const { percent, unitCents, quantity } of pay) {
      percents.set(percent, (percents.get(percent) ?? 0) + quantity)
      const key = `${percent} ${unitCents}`
      terms.set(key, { percent, unitCents, quantity: (terms.get(key)?.quantity ?? 0) + quantity })
    }
  }
  return { ...sums, percents, payTerms: [...terms.values()].sort((a, b) => a.unitCents - b.unitCents) }
}
