import type { FreeDaysStatement, InvoiceChild, IssuedInvoice } from '../../../../shared/domain/billing/issued.ts'
import { page, type Canvas } from './canvas.ts'
import { daysText, previousMonth, shortMonth } from '../text/format-nl.ts'
import { smallTable, type Block } from './small-table.ts'
import { invoiceText } from '../text/invoice-nl.ts'

/** Free absence days per agreement: entitled, used before, used this month, left, in days. Undefined where there are none. */
export function freeDaysBlock(canvas: Canvas, invoice: IssuedInvoice): Block | undefined {
  const statements = invoice.children.flatMap((child) => child.freeDays.map((statement) => ({ child, statement })))
  const [first] = statements
  if (!first) return undefined
  const text = invoiceText.freeDays
  const before = previousMonth(invoice.month)
  return smallTable(canvas, {
    title: text.title(first.statement.year),
    left: page.left,
    columns: [217, 289, 332, 385],
    head: [
      text.entitled,
      text.before(before && shortMonth(before)),
      text.thisMonth(shortMonth(invoice.month)),
      text.left,
    ],
    rows: statements.map(({ child, statement }) => ({
      label: agreementLabel(invoice, child, statement),
      shortLabel: child.firstName,
      values: [statement.entitled, statement.usedBefore, statement.usedThisMonth, statement.left].map(daysText),
      isBold: false,
      isLastBold: true,
    })),
  })
}

/** The child's name; with the host where one child has two agreements. */
function agreementLabel(invoice: IssuedInvoice, child: InvoiceChild, { agreementId }: FreeDaysStatement): string {
  const name = `${child.firstName} ${child.lastName}`
  if (child.freeDays.length === 1) return name
  const days = [...invoice.lines, ...invoice.uncharged].flatMap((each) => each.days)
  const hostId = days.find((day) => day.agreementId === agreementId)?.hostId
  const host = child.hosts.find((each) => each.hostId === hostId)
  return host ? invoiceText.freeDays.at(child.firstName, host.firstName) : name
}
