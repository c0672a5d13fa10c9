import { ink, page, type Canvas, type TextStyle } from './canvas.ts'
import type { InvoiceHeading, InvoiceLine } from './invoice-rows.ts'
import type { FlowRow } from './paginate.ts'
import { invoiceText } from '../text/invoice-nl.ts'
import { wrapText } from './wrap-text.ts'

/** A row that knows its height and how to draw itself from its upper edge. */
export type MeasuredRow = FlowRow & {
  draw: (top: number) => void
  /** The child or block it belongs to, repeated where the table goes on over a page. */
  section: string
  isHeading: boolean
}

/** Right edges of the number columns; a refund of four digits still fits between them. */
const columns = { percent: 520, quantity: 572, price: 638, amount: page.right } as const
const textWidth = 398
const headingWidth = 566
const detailGap = 8

/** Heights of the rows: as designed, or closer where the table would not fit on one page otherwise. */
export type Density = { heading: number; row: number; line: number; baseline: number }
export const densities = {
  normal: { heading: 33, row: 26.5, line: 16, baseline: 18 },
  dense: { heading: 26, row: 20, line: 14.5, baseline: 14 },
} as const satisfies Record<string, Density>

/** Height of the table head, and of the line that says which child goes on. */
export const tableHeight = { head: 22, continued: 32 } as const

/** Draws the column heads from an upper edge down to the line under them. */
export function drawTableHead(canvas: Canvas, top: number): void {
  const style: TextStyle = { face: 'medium', size: 11, color: ink.second }
  const { description, percent, quantity, price, amount } = invoiceText.columns
  canvas.text(description, page.left, top + 12, style)
  const numbers = [
    [percent, columns.percent],
    [quantity, columns.quantity],
    [price, columns.price],
    [amount, columns.amount],
  ] as const
  for (const [text, right] of numbers) canvas.text(text, right, top + 12, { ...style, align: 'right' })
  canvas.line(page.left, top + 22, page.right, top + 22)
}

/** Says at the top of a page which block goes on there. */
export function drawContinued(canvas: Canvas, section: string, top: number): void {
  const title: TextStyle = { face: 'semibold' }
  canvas.text(section, page.left, top + 24, title)
  canvas.text(invoiceText.continued, page.left + canvas.width(section, title) + detailGap, top + 24, {
    color: ink.second,
  })
  canvas.line(page.left, top + 32, page.right, top + 32, 0.5)
}

/** Rows measured for the page, in order. */
export function measureRows(
  canvas: Canvas,
  rows: readonly (InvoiceHeading | InvoiceLine)[],
  density: Density,
): MeasuredRow[] {
  let section = ''
  return rows.map((row) => {
    if (row.kind === 'heading') section = row.title
    return {
      section,
      ...(row.kind === 'heading' ? measureHeading(canvas, row, density) : measureLine(canvas, row, density)),
    }
  })
}

function measureHeading(
  canvas: Canvas,
  { title, notes, amount }: InvoiceHeading,
  density: Density,
): Omit<MeasuredRow, 'section'> {
  const note: TextStyle = { color: ink.second }
  const bold: TextStyle = { face: 'semibold' }
  const after = canvas.width(title, bold) + detailGap
  const lines = notes.flatMap((text, index) =>
    wrapText(canvas, text, note, headingWidth, index === 0 ? headingWidth - after : headingWidth),
  )
  const first = density.heading - 9
  const height = density.heading + (Math.max(1, lines.length) - 1) * density.line
  return {
    height,
    keepWithNext: true,
    isHeading: true,
    draw: (top) => {
      canvas.text(title, page.left, top + first, bold)
      lines.forEach((line, index) =>
        canvas.text(line, page.left + (index === 0 ? after : 0), top + first + index * density.line, note),
      )
      canvas.text(amount, columns.amount, top + first, { ...bold, tabular: true, align: 'right' })
      canvas.line(page.left, top + height, page.right, top + height)
    },
  }
}

function measureLine(canvas: Canvas, line: InvoiceLine, density: Density): Omit<MeasuredRow, 'section'> {
  const color = line.isUncharged ? ink.second : ink.black
  const detailStyle: TextStyle = { size: 11, color: ink.second }
  const labels = wrapText(canvas, line.label, {}, textWidth)
  const after = canvas.width(labels.at(-1) ?? '', {}) + detailGap
  const details =
    line.detail === '' ? [] : wrapText(canvas, line.detail, detailStyle, textWidth, Math.max(0, textWidth - after))
  const height = density.row + (labels.length + Math.max(1, details.length) - 2) * density.line
  return {
    height,
    isHeading: false,
    draw: (top) => {
      const baseline = top + density.baseline
      labels.forEach((text, index) => canvas.text(text, page.left, baseline + index * density.line, { color }))
      const last = baseline + (labels.length - 1) * density.line
      details.forEach((text, index) =>
        canvas.text(text, page.left + (index === 0 ? after : 0), last + index * density.line, detailStyle),
      )
      const number: TextStyle = { color, tabular: true, align: 'right' }
      canvas.text(line.percent, columns.percent, baseline, number)
      canvas.text(line.quantity, columns.quantity, baseline, number)
      canvas.text(line.price, columns.price, baseline, number)
      canvas.text(line.amount, columns.amount, baseline, number)
      canvas.line(page.left, top + height, page.right, top + height, 0.5, ink.line)
    },
  }
}
