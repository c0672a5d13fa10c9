import type { LoanSlip, SlipLine } from '../letters/loan-slip.ts'
import { loanSlipText as text } from '../text/loan-slip-nl.ts'
import { longDate } from '../text/format-nl.ts'
import { ink, openCanvas, page, type Canvas } from './canvas.ts'
import type { DocumentFonts } from './fonts.ts'
import { drawFooter, drawLetterhead } from './letterhead.ts'
import { cutText, wrapText } from './wrap-text.ts'

const small = { size: 11, color: ink.second } as const
const columns = { name: page.left, number: 318, from: 398, due: 516, condition: 664 } as const
/** Where the signatures begin: the lines end above them. */
const signatures = 850
const lineHeight = 18
const rowGap = 12

/** A loan slip as a PDF, one standing A4 with the address in the window. It depends on nothing but what is passed in. */
export async function loanSlipPdf(slip: LoanSlip, fonts: DocumentFonts): Promise<Uint8Array> {
  const { organiser, host, issuedAt, by, lines } = slip
  const name = `${host.firstName} ${host.lastName}`
  const canvas = openCanvas(fonts, { title: `${text.title}, ${name}`, author: organiser.name, issuedAt })
  canvas.addPage()
  drawLetterhead(canvas, organiser, host, text.title)
  let top = drawParagraph(canvas, text.intro(organiser.name), 250)
  top = drawParagraph(canvas, text.promise, top) + 20
  for (const column of ['name', 'number', 'from', 'due', 'condition'] as const)
    canvas.text(text.columns[column], columns[column], top, small)
  top += 8
  canvas.line(page.left, top, page.right, top)
  top = drawLines(canvas, lines, top)
  drawSignature(canvas, text.forOrganiser, organiser.name, page.left)
  drawSignature(canvas, text.forHost, name, 434)
  drawFooter(canvas, text.made(by, issuedAt.slice(0, 10)), 1, 1)
  return canvas.finish()
}

/** Draws a paragraph from a first baseline; returns the baseline after it. */
function drawParagraph(canvas: Canvas, words: string, top: number): number {
  const lines = wrapText(canvas, words, {}, page.right - page.left)
  lines.forEach((line, index) => canvas.text(line, page.left, top + index * lineHeight))
  return top + lines.length * lineHeight + 6
}

/** Draws what is lent as far as the page goes, and says how much is left. */
function drawLines(canvas: Canvas, lines: readonly SlipLine[], from: number): number {
  let top = from
  for (const [index, line] of lines.entries()) {
    const height = heightOf(canvas, line)
    const isLast = index === lines.length - 1
    // Room for the word on what is left, unless this is the last.
    if (top + height > signatures - (isLast ? 20 : 50)) {
      canvas.text(text.more(lines.length - index), page.left, top + lineHeight + 4, small)
      return top + lineHeight
    }
    drawLine(canvas, line, top, height)
    top += height
  }
  return top
}

function wordsOf(canvas: Canvas, { name, note }: SlipLine) {
  const wide = columns.number - columns.name - 14
  return {
    nameLines: wrapText(canvas, name, { face: 'medium' }, wide),
    noteLines: note === undefined ? [] : wrapText(canvas, note, small, page.right - page.left).slice(0, 3),
  }
}

function heightOf(canvas: Canvas, line: SlipLine): number {
  const { nameLines, noteLines } = wordsOf(canvas, line)
  return nameLines.length * lineHeight + noteLines.length * 15 + rowGap
}

function drawLine(canvas: Canvas, line: SlipLine, top: number, height: number): void {
  const { nameLines, noteLines } = wordsOf(canvas, line)
  const first = top + lineHeight
  nameLines.forEach((words, index) => canvas.text(words, columns.name, first + index * lineHeight, { face: 'medium' }))
  const below = first + (nameLines.length - 1) * lineHeight
  noteLines.forEach((words, index) => canvas.text(words, columns.name, below + (index + 1) * 15, small))
  canvas.text(cutText(canvas, line.number ?? '', {}, columns.from - columns.number - 10), columns.number, first)
  canvas.text(longDate(line.from), columns.from, first)
  canvas.text(line.dueOn === undefined ? text.noDue : longDate(line.dueOn), columns.due, first)
  canvas.text(text.conditions[line.condition], columns.condition, first)
  canvas.line(page.left, top + height, page.right, top + height, 0.6, ink.line)
}

function drawSignature(canvas: Canvas, role: string, name: string, left: number): void {
  const style = { face: 'medium' } as const
  canvas.text(role, left, signatures, small)
  canvas.text(cutText(canvas, name, style, 300), left, signatures + 20, style)
  canvas.text(text.dateAndSignature, left, signatures + 46, small)
  canvas.line(left, signatures + 130, left + 300, signatures + 130, 0.6, ink.line)
}
