import type { IssuedInvoice, OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import { openCanvas } from './canvas.ts'
import { columnsBlock, totalBlock } from './columns-block.ts'
import type { DocumentFonts } from './fonts.ts'
import { euroText, longDate } from '../text/format-nl.ts'
import { invoiceExplanation } from './invoice-explanation.ts'
import { freeDaysBlock } from './invoice-free-days.ts'
import { invoiceRows } from './invoice-rows.ts'
import {
  densities,
  drawContinued,
  drawTableHead,
  measureRows,
  tableHeight,
  type Density,
  type MeasuredRow,
} from './invoice-table.ts'
import { drawFacts, drawFooter, drawLetterhead, drawShortHeader } from './letterhead.ts'
import { fewestPages, paginate } from './paginate.ts'
import { paymentBox } from './payment-box.ts'
import { invoiceText } from '../text/invoice-nl.ts'

const bottom = 1056

/** The PDF of an invoice. It depends on nothing but what is passed in. */
export async function invoicePdf(
  invoice: IssuedInvoice,
  run: { organiser: OrganiserSnapshot; issuedAt: string },
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  const holder = invoice.contractHolder
  const name = `${holder.firstName} ${holder.lastName}`
  const title = invoiceText.shortTitle(invoice.number, invoice.month)
  const canvas = openCanvas(fonts, { title: `${title}, ${name}`, author: run.organiser.name, issuedAt: run.issuedAt })
  canvas.addPage()
  drawLetterhead(canvas, run.organiser, holder, invoiceText.title(invoice.month))
  const top = drawFacts(canvas, invoiceFacts(invoice, name))

  const total = totalBlock(canvas, totalLabel(invoice), euroText(invoice.totalCents))
  const columns = columnsBlock(
    canvas,
    freeDaysBlock(canvas, invoice),
    invoiceText.explanation,
    invoiceExplanation(invoice),
  )
  const payment = paymentBox(canvas, invoice, run.organiser)
  const rows = invoiceRows(invoice)
  const divide = (density: Density): MeasuredRow[][] =>
    paginate(measureRows(canvas, rows, density), {
      firstPage: bottom - top - tableHeight.head,
      nextPages: bottom - 86 - tableHeight.head - tableHeight.continued,
      tail: total.height + 20 + columns.height + 16 + payment.height,
    })
  const pages = fewestPages([divide(densities.normal), divide(densities.dense)])

  pages.forEach((part, index) => {
    let y = top
    if (index > 0) {
      canvas.addPage()
      y = drawShortHeader(canvas, run.organiser, title, name)
    }
    if (part.length > 0) y = drawRows(part, y, index > 0)
    if (index === pages.length - 1) {
      total.draw(y)
      columns.draw(y + total.height + 20)
      payment.draw(bottom - payment.height)
    }
    drawFooter(canvas, invoiceText.footer, index + 1, pages.length)
  })
  return canvas.finish()

  function drawRows(part: readonly MeasuredRow[], from: number, isContinued: boolean): number {
    drawTableHead(canvas, from)
    let y = from + tableHeight.head
    const [first] = part
    if (isContinued && first && !first.isHeading) {
      drawContinued(canvas, first.section, y)
      y += tableHeight.continued
    }
    for (const row of part) {
      row.draw(y)
      y += row.height
    }
    return y
  }
}

function totalLabel({ totalCents, collection }: IssuedInvoice): string {
  return invoiceText.total[totalCents < 0 ? 'credit' : totalCents === 0 ? 'none' : collection]
}

function invoiceFacts(invoice: IssuedInvoice, name: string): [label: string, lines: string[]][] {
  const hosts = [
    ...new Set(invoice.children.flatMap((child) => child.hosts.map((host) => `${host.firstName} ${host.lastName}`))),
  ]
  return [
    [invoiceText.number, [invoice.number]],
    [invoiceText.date, [longDate(invoice.issuedOn)]],
    ...paymentFact(invoice),
    [invoiceText.hosts(hosts.length), hosts],
    [invoiceText.contractHolder, [name]],
  ]
}

/** Nothing where there is nothing to pay. */
function paymentFact(invoice: IssuedInvoice): [label: string, lines: string[]][] {
  if (invoice.totalCents <= 0) return []
  return invoice.collection === 'direct-debit'
    ? [[invoiceText.collectedOn, [longDate(invoice.dueOn)]]]
    : [[invoiceText.payBy, [longDate(invoice.dueOn)]]]
}
