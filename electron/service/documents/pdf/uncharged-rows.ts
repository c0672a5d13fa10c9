import type { IssuedDay, UnchargedDays } from '../../../../shared/domain/billing/issued.ts'
import { amountText, countText, dateList } from '../text/format-nl.ts'
import type { InvoiceLine } from './invoice-rows.ts'
import { unchargedLabel, unchargedNote } from '../text/invoice-nl.ts'

/** Days of a child that cost nothing are shown too, one row for each thing there is to say about them. */
export function unchargedRows(uncharged: readonly UnchargedDays[]): InvoiceLine[] {
  const days = uncharged.flatMap(({ kind, days: each }) => each.map((day) => ({ ...say(kind, day), date: day.date })))
  const groups = Map.groupBy(days, ({ label, note }) => `${label}\n${note}`)
  return [...groups.values()].map((group): InvoiceLine => {
    const { label, note } = group[0] ?? { label: '', note: '' }
    return {
      kind: 'line',
      label,
      detail: `${dateList(group.map((day) => day.date).sort())}, ${note}`,
      percent: '',
      quantity: countText(group.length),
      price: amountText(0),
      amount: amountText(0),
      isUncharged: true,
    }
  })
}

function say(kind: UnchargedDays['kind'], day: IssuedDay): { label: string; note: string } {
  return {
    label: unchargedLabel(kind, day.absence?.reason, day.absence?.ruling === 'free'),
    note: unchargedNote(kind === 'closed' ? day.closure : undefined, day.absence?.late ?? false),
  }
}
