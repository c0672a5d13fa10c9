import type { LetterRow } from '../letters/letter-content.ts'
import type { WrittenLetter } from '../letters/written-letter.ts'
import { letterText as text } from '../text/family-letter-nl.ts'
import { ink, openCanvas, page, type Canvas } from './canvas.ts'
import type { DocumentFonts } from './fonts.ts'
import { drawFooter, drawLetterhead, drawShortHeader } from './letterhead.ts'
import { wrapText } from './wrap-text.ts'

const bottom = 1050
const lineHeight = 18
const small = { size: 11, color: ink.second } as const
const columns = { day: page.left, child: 182, where: 296, hours: 610 } as const

/** Something of a letter that stays together on a page: its height, and how it is drawn from its top. */
type Block = { height: number; draw(canvas: Canvas, top: number): void; isRow?: boolean }

/** A letter to a family as a PDF, standing A4 with the address in the window. It depends on nothing but what is passed in. */
export async function familyLetterPdf(letter: WrittenLetter, fonts: DocumentFonts): Promise<Uint8Array> {
  const { organiser, family, issuedAt, title, content } = letter
  const name = `${family.firstName} ${family.lastName}`
  const canvas = openCanvas(fonts, { title: `${title}, ${name}`, author: organiser.name, issuedAt })
  const blocks = [
    paragraph(canvas, content.placeAndDate, 14),
    paragraph(canvas, content.greeting),
    ...content.before.map((words) => paragraph(canvas, words)),
    ...(content.rows.length > 0 ? [tableHead(), ...content.rows.map((row) => tableRow(canvas, row)), gap(14)] : []),
    ...content.after.map((words) => paragraph(canvas, words)),
    signature(canvas, content.regards, content.signature),
  ]
  const pages = dividePages(blocks)
  for (const [index, onPage] of pages.entries()) {
    canvas.addPage()
    if (index === 0) drawLetterhead(canvas, organiser, family, title)
    let top = index === 0 ? firstTop : drawShortHeader(canvas, organiser, title, name)
    for (const block of onPage) {
      block.draw(canvas, top)
      top += block.height
    }
    drawFooter(canvas, content.subject, index + 1, pages.length)
  }
  return canvas.finish()
}

const firstTop = 236
const laterTop = 86

/** Blocks over pages; where a page ends within the table, the next begins with its head. */
function dividePages(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [[]]
  let top = firstTop
  for (const block of blocks) {
    const onPage = pages.at(-1)
    if (top + block.height > bottom && onPage && onPage.length > 0) {
      const next = block.isRow ? [tableHead()] : []
      pages.push(next)
      top = laterTop + next.reduce((sum, { height }) => sum + height, 0)
    }
    pages.at(-1)?.push(block)
    top += block.height
  }
  return pages
}

function paragraph(canvas: Canvas, words: string, after = 10): Block {
  const lines = wrapText(canvas, words, {}, page.right - page.left)
  return {
    height: lines.length * lineHeight + after,
    draw: (on, top) => lines.forEach((line, index) => on.text(line, page.left, top + 13 + index * lineHeight)),
  }
}

function gap(height: number): Block {
  return { height, draw: () => undefined }
}

function tableHead(): Block {
  return {
    height: 28,
    draw(canvas, top) {
      for (const column of ['day', 'child', 'where', 'hours'] as const)
        canvas.text(text.columns[column], columns[column], top + 17, small)
      canvas.line(page.left, top + 25, page.right, top + 25)
    },
  }
}

function tableRow(canvas: Canvas, { day, children, where, about, hours }: LetterRow): Block {
  const medium = { face: 'medium' } as const
  const width = (from: number, until: number): number => until - from - 14
  const childLines = wrapText(canvas, children, {}, width(columns.child, columns.where))
  const whereLines = wrapText(canvas, where, medium, width(columns.where, columns.hours))
  const aboutLines = about === '' ? [] : wrapText(canvas, about, small, width(columns.where, columns.hours))
  const hourLines = wrapText(canvas, hours, {}, page.right - columns.hours)
  const whereHeight = whereLines.length * lineHeight + aboutLines.length * 15
  const height = Math.max(childLines.length * lineHeight, whereHeight, hourLines.length * lineHeight) + 11
  return {
    height,
    isRow: true,
    draw(on, top) {
      const first = top + 18
      on.text(day, columns.day, first)
      childLines.forEach((line, index) => on.text(line, columns.child, first + index * lineHeight))
      whereLines.forEach((line, index) => on.text(line, columns.where, first + index * lineHeight, medium))
      aboutLines.forEach((line, index) =>
        on.text(line, columns.where, first + (whereLines.length - 1) * lineHeight + (index + 1) * 15, small),
      )
      hourLines.forEach((line, index) => on.text(line, columns.hours, first + index * lineHeight, { tabular: true }))
      on.line(page.left, top + height - 0.5, page.right, top + height - 0.5, 0.6, ink.line)
    },
  }
}

function signature(canvas: Canvas, regards: string, name: string): Block {
  const lines = wrapText(canvas, name, { face: 'medium' }, page.right - page.left)
  return {
    height: 62 + lines.length * lineHeight,
    draw(on, top) {
      on.text(regards, page.left, top + 20)
      lines.forEach((line, index) => on.text(line, page.left, top + 62 + index * lineHeight, { face: 'medium' }))
    },
  }
}
