import type { OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import { ink, page, type Canvas } from './canvas.ts'
import { enterpriseNumberText } from '../text/format-nl.ts'
import { letterhead } from '../text/letterhead-nl.ts'
import { cutText, wrapText } from './wrap-text.ts'

/** Somebody a document is addressed to. */
type Addressee = { firstName: string; lastName: string; street: string; postcode: string; city: string }

/** Where the address stands so that it shows in the window of a Belgian envelope (window at the right). */
const addressX = 434
const addressBottom = 194

/** Name of the organiser at the left, how to reach it at the right, the address in the window, the title beside it. */
export function drawLetterhead(
  canvas: Canvas,
  organiser: OrganiserSnapshot,
  addressee: Addressee,
  title: string,
): void {
  canvas.text(cutText(canvas, organiser.name, { face: 'semibold', size: 15 }, 400), page.left, 60, {
    face: 'semibold',
    size: 15,
  })
  canvas.text(letterhead.subtitle, page.left, 80)
  canvas.text(cutText(canvas, `${organiser.street}, ${organiser.postcode} ${organiser.city}`, {}, 400), page.left, 98)
  const reach = [
    organiser.phone,
    organiser.email,
    letterhead.enterprise(enterpriseNumberText(organiser.enterpriseNumber)),
  ]
  reach
    .filter((line) => line !== '')
    .forEach((line, index) => canvas.text(line, page.right, 57 + index * 18, { align: 'right', color: ink.second }))
  const style = { size: 13.5 }
  const address = [
    `${addressee.firstName} ${addressee.lastName}`,
    addressee.street,
    `${addressee.postcode} ${addressee.city}`,
  ]
    .filter((line) => line.trim() !== '')
    .flatMap((line) => wrapText(canvas, line, style, page.right - addressX))
  // Three lines end beside the title; more grow upwards, where the window still shows them.
  address.forEach((line, index) =>
    canvas.text(line, addressX, addressBottom - (address.length - 1 - index) * 20, style),
  )
  canvas.text(title, page.left, 191, { face: 'semibold', size: 21, spacing: -0.2 })
}

/** What stands at the top of the second and later pages; returns where the content begins. */
export function drawShortHeader(canvas: Canvas, organiser: OrganiserSnapshot, title: string, name: string): number {
  canvas.text(cutText(canvas, organiser.name, { face: 'semibold', size: 12 }, 280), page.left, 57, {
    face: 'semibold',
    size: 12,
  })
  canvas.text(cutText(canvas, `${title}, ${name}`, {}, 370), page.right, 57, { align: 'right', color: ink.second })
  canvas.line(page.left, 70, page.right, 70)
  return 86
}

/** The strip of facts between two lines under the title; returns where the content begins. */
export function drawFacts(
  canvas: Canvas,
  facts: readonly (readonly [label: string, lines: readonly string[]])[],
): number {
  const [labelStyle, valueStyle] = [{ size: 11, color: ink.second }, { face: 'medium' as const }]
  const cells = facts.map(([label, values]) => {
    const lines = values.flatMap((value) => wrapText(canvas, value, valueStyle, 150))
    return {
      label,
      lines,
      width: Math.max(canvas.width(label, labelStyle), ...lines.map((line) => canvas.width(line, valueStyle))),
    }
  })
  const free = page.right - page.left - cells.reduce((sum, cell) => sum + cell.width, 0)
  const gap = cells.length > 1 ? Math.max(8, free / (cells.length - 1)) : 0
  const bottom = 265 + (Math.max(...cells.map((cell) => cell.lines.length)) - 1) * 17
  canvas.line(page.left, 213.5, page.right, 213.5)
  let x = page.left
  for (const { label, lines, width } of cells) {
    canvas.text(label, x, 234, labelStyle)
    lines.forEach((line, index) => canvas.text(line, x, 252 + index * 17, valueStyle))
    x += width + gap
  }
  canvas.line(page.left, bottom + 0.5, page.right, bottom + 0.5)
  return bottom + 16
}

/** The small print at the foot of every page, with its number. */
export function drawFooter(canvas: Canvas, text: string, number: number, count: number): void {
  const style = { size: 10.5, color: ink.second }
  canvas.text(text, page.left, 1082, style)
  canvas.text(`${number} / ${count}`, page.right, 1082, { ...style, align: 'right' })
}
