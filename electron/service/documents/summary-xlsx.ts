import type { CellObject, Sheet } from 'write-excel-file/node'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { IssuedInvoice, IssuedRun } from '../../../shared/domain/billing/issued.ts'
import { formatStructuredCommunication } from '../../../shared/formats/ogm.ts'
import { dateList, ibanText } from './text/format-nl.ts'
import { summaryText } from './text/files-nl.ts'
import { bold, date, empty, number, table, text, workbook } from './xlsx-cells.ts'

const euroFormat = '#,##0.00\\ "€"'

/** All runs of a month as one workbook: invoices, their lines, payouts; real numbers, dates and euros, with sums. */
export async function summaryXlsx(runs: readonly IssuedRun[]): Promise<Uint8Array> {
  const byNumber = <T extends { number: string }>(list: readonly T[]): T[] =>
    list.toSorted((a, b) => compareText(a.number, b.number))
  const invoices = byNumber(runs.flatMap((run) => run.invoices))
  const payouts = byNumber(runs.flatMap((run) => run.payouts))
  const invoiceRows = invoices.map((invoice) => [
    text(invoice.number), text(invoice.month), date(invoice.issuedOn), invoice.totalCents > 0 ? date(invoice.dueOn) : empty,
    text(holderName(invoice)), text(invoice.contractHolder.street), text(invoice.contractHolder.postcode), text(invoice.contractHolder.city),
    text(invoice.children.map((child) => `${child.firstName} ${child.lastName}`).join(', ')),
    text(summaryText.collection[invoice.totalCents > 0 ? invoice.collection : 'none']),
    text(formatStructuredCommunication(invoice.structuredCommunication)), euro(invoice.totalCents),
  ]) // prettier-ignore
  const lineRows = invoices.flatMap((invoice) =>
    invoice.lines.map((line) => [
      text(invoice.number), text(holderName(invoice)), text(childName(invoice, line.childId)), text(summaryText.kinds[line.kind]),
      text(line.description ?? ''), text(plain(dateList(line.costDate ? [line.costDate] : line.days.map((day) => day.date)))),
      line.kind === 'cost' ? empty : percent(line.percent), number(line.quantity), euro(line.unitCents), euro(line.amountCents),
    ]),
  ) // prettier-ignore
  const payoutRows = payouts.flatMap((payout) =>
    payout.lines.map((line) => [
      text(payout.number), text(payout.month), date(payout.issuedOn), date(payout.payOn),
      text(`${payout.host.firstName} ${payout.host.lastName}`), text(payout.host.dossierNumber ?? ''), text(ibanText(payout.host.iban)),
      text(nameIn(payout.children, line.childId)), percent(line.percent), number(line.quantity), euro(line.unitCents), euro(line.amountCents),
    ]),
  ) // prettier-ignore
  const sum = (amounts: readonly { totalCents: number }[]): number =>
    amounts.reduce((total, each) => total + each.totalCents, 0)
  const sheets = [
    sheet(
      summaryText.sheets.invoices,
      summaryText.invoices,
      invoiceRows,
      sum(invoices),
      [13, 9, 11, 11, 30, 30, 9, 20, 34, 17, 24, 14],
    ),
    sheet(summaryText.sheets.lines, summaryText.lines, lineRows, sum(invoices), [13, 30, 28, 20, 34, 44, 7, 8, 12, 14]),
    sheet(
      summaryText.sheets.payouts,
      summaryText.payouts,
      payoutRows,
      sum(payouts),
      [15, 9, 11, 11, 28, 13, 22, 28, 7, 8, 15, 14],
    ),
  ]
  return workbook(sheets)
}

function sheet(
  name: string,
  head: readonly string[],
  rows: readonly CellObject[][],
  totalCents: number,
  widths: readonly number[],
): Sheet<Buffer> {
  const total = head.map((_, index): CellObject => {
    if (index === 0) return bold(text(summaryText.total))
    return index === head.length - 1 ? bold(euro(totalCents)) : empty
  })
  return table(name, { head, rows: [...rows, total], widths })
}

const percent = (value: number): CellObject => ({ value: value / 100, type: Number, format: '0%' })
const euro = (cents: number): CellObject => ({ value: cents / 100, type: Number, format: euroFormat })
/** Hard spaces keep a date together on paper; in a cell they only hinder searching. */
function plain(value: string): string {
  return value.replaceAll('\u00a0', ' ')
}

function holderName({ contractHolder }: IssuedInvoice): string {
  return `${contractHolder.firstName} ${contractHolder.lastName}`
}

function childName(invoice: IssuedInvoice, childId: string): string {
  return nameIn(invoice.children, childId)
}

function nameIn(
  children: readonly { childId: string; firstName: string; lastName: string }[],
  childId: string,
): string {
  const child = children.find((each) => each.childId === childId)
  return child ? `${child.firstName} ${child.lastName}` : ''
}
