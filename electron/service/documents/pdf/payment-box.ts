import type { IssuedInvoice, OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import { epcQrText } from '../../../../shared/formats/epc-qr.ts'
import { formatStructuredCommunication } from '../../../../shared/formats/ogm.ts'
import { usableBic } from '../../../../shared/formats/sepa/bic.ts'
import { ink, page, type Canvas, type TextStyle } from './canvas.ts'
import { euroText, ibanText, longDate } from '../text/format-nl.ts'
import { drawQrCode } from './qr-code.ts'
import type { Block } from './small-table.ts'
import { invoiceText } from '../text/invoice-nl.ts'
import { cutText, wrapText } from './wrap-text.ts'

/** A fact in the box: its label, its value, and how the value looks. */
export type BoxFact = readonly [label: string, value: string, style?: TextStyle]

const labelWidth = 122

/** Height of a box with so many facts and nothing else. */
export function factsHeight(count: number): number {
  return 25 + count * 21
}

/** Draws labelled facts one under the other; returns the baseline under the last. */
export function drawBoxFacts(canvas: Canvas, facts: readonly BoxFact[], x: number, baseline: number): void {
  facts.forEach(([label, value, style], index) => {
    const look: TextStyle = { face: 'medium', size: 12.5, ...style }
    canvas.text(label, x, baseline + index * 21.5, { size: 12.5, color: ink.second })
    canvas.text(
      cutText(canvas, value, look, page.right - 16 - x - labelWidth),
      x + labelWidth,
      baseline + index * 21.5,
      look,
    )
  })
}

/** The boxed block that says how an invoice is paid: QR code and transfer, collection by mandate, or nothing to pay. */
export function paymentBox(canvas: Canvas, invoice: IssuedInvoice, organiser: OrganiserSnapshot): Block {
  if (invoice.totalCents <= 0 || invoice.collection === 'none') return nothingBox(canvas, invoice)
  return invoice.collection === 'direct-debit'
    ? collectionBox(canvas, invoice)
    : transferBox(canvas, invoice, organiser)
}

function transferBox(canvas: Canvas, invoice: IssuedInvoice, organiser: OrganiserSnapshot): Block {
  const text = invoiceText.payment
  const bic = usableBic(organiser.bic)
  const qr = epcQrText({
    beneficiary: organiser.name,
    iban: organiser.iban,
    ...(bic ? { bic } : {}),
    cents: invoice.totalCents,
    structuredCommunication: invoice.structuredCommunication,
  })
  const facts: BoxFact[] = [
    [text.amount, euroText(invoice.totalCents)],
    [text.account, ibanText(organiser.iban)],
    [text.beneficiary, organiser.name],
    [
      text.communication,
      formatStructuredCommunication(invoice.structuredCommunication),
      { face: 'semibold', size: 16, spacing: 0.3 },
    ],
    [text.payBy, longDate(invoice.dueOn)],
  ]
  const height = 181
  return {
    height,
    draw: (top) => {
      canvas.frame(page.left + 0.5, top + 0.5, page.right - page.left - 1, height - 1)
      drawQrCode(canvas, qr, page.left + 17, top + 16, 128)
      canvas.text(text.scan, page.left + 81, top + 160, { size: 10.5, align: 'center' })
      drawBoxFacts(canvas, facts, page.left + 165, top + 51)
    },
  }
}

function collectionBox(canvas: Canvas, invoice: IssuedInvoice): Block {
  const text = invoiceText.payment
  const { mandate, iban } = invoice.contractHolder
  const sentence = text.collect(invoice.dueOn, mandate?.reference ?? '')
  const style: TextStyle = { face: 'medium', size: 12.5 }
  const lines = wrapText(canvas, sentence, style, page.right - page.left - 34)
  const facts: BoxFact[] = [
    [text.amount, euroText(invoice.totalCents)],
    [text.fromAccount, ibanText(iban ?? '')],
    [text.communication, formatStructuredCommunication(invoice.structuredCommunication)],
  ]
  const height = 34 + lines.length * 18 + factsHeight(facts.length)
  return {
    height,
    draw: (top) => {
      canvas.frame(page.left + 0.5, top + 0.5, page.right - page.left - 1, height - 1)
      lines.forEach((line, index) => canvas.text(line, page.left + 17, top + 31 + index * 18, style))
      const next = top + 31 + lines.length * 18
      canvas.text(text.collectNote, page.left + 17, next, { size: 12.5, color: ink.second })
      drawBoxFacts(canvas, facts, page.left + 17, next + 31)
    },
  }
}

function nothingBox(canvas: Canvas, invoice: IssuedInvoice): Block {
  const text = invoiceText.payment
  const sentence = invoice.totalCents < 0 ? text.credit(-invoice.totalCents) : text.nothing
  const height = 50
  return {
    height,
    draw: (top) => {
      canvas.frame(page.left + 0.5, top + 0.5, page.right - page.left - 1, height - 1)
      canvas.text(sentence, page.left + 17, top + 30, { face: 'medium', size: 12.5 })
    },
  }
}
