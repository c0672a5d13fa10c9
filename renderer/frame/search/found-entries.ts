import { Footprints, ListChecks, ReceiptEuro, Target, Wallet } from 'lucide-react'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { formatStructuredCommunication } from '../../../shared/formats/ogm.ts'
import { formatMonth, formatWeekdayDate } from '../../format/date.ts'
import { formatMoney } from '../../format/money.ts'
import { nl } from '../../i18n/nl.ts'
import { search as text } from '../../i18n/nl/search.ts'
import type { PaletteEntry } from '../palette-entries.ts'

export type FoundNumber = OutputOf<'search.find'>['numbers'][number]
export type FoundNote = OutputOf<'search.find'>['notes'][number]

/** How an invoice or a statement stands in the palette. */
export function numberEntry(found: FoundNumber, run: () => void): PaletteEntry {
  const { kind, number, communication, month, cents, owner } = found
  const billed = text.billed(nl.common.name(owner), formatMonth(month))
  return {
    id: `${kind} ${number}`,
    title: kind === 'invoice' ? text.invoice(number) : text.payout(number),
    remark: communication === undefined ? billed : `${billed}, ${formatStructuredCommunication(communication)}`,
    icon: kind === 'invoice' ? ReceiptEuro : Wallet,
    aside: formatMoney(cents),
    run,
  }
}

const notes = {
  visit: { icon: Footprints, title: text.visit },
  action: { icon: ListChecks, title: text.agreed },
  goal: { icon: Target, title: text.goal },
}

/** How a visit, an agreement or a goal stands in the palette: with the piece of text in which it was found. */
export function noteEntry(
  { kind, id, host, date, snippet }: FoundNote,
  year: number | undefined,
  run: () => void,
): PaletteEntry {
  const { icon, title } = notes[kind]
  return {
    id: `${kind} ${id}`,
    title: title(nl.common.name(host)),
    remark: formatWeekdayDate(date, year),
    icon,
    snippet,
    run,
  }
}
