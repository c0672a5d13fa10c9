import { opgroeien } from '../../../../shared/law/opgroeien.ts'
import type { CrisisForm } from '../letters/crisis-form.ts'
import { crisisFormContent, type FormPart, type FormRow } from '../letters/crisis-form-content.ts'
import { crisisFormText as text } from '../text/crisis-form-nl.ts'
import { longDate } from '../text/format-nl.ts'
import { ink, openCanvas, page, type Canvas } from './canvas.ts'
import type { DocumentFonts } from './fonts.ts'
import { drawFooter, drawLetterhead, drawShortHeader } from './letterhead.ts'
import { wrapText } from './wrap-text.ts'

const bottom = 1052
const firstTop = 222
const laterTop = 92
const lineHeight = 17
const answerLeft = page.left + 186
const longestWord = 100

/** Something of the form that stays on one page: its height, and how it is drawn from its top. */
type Strip = { height: number; keepsNext?: boolean; draw(top: number): void }

/** The crisis form (R139) as a PDF, addressed to Opgroeien. It depends on nothing but what is passed in. */
export async function crisisFormPdf(form: CrisisForm, fonts: DocumentFonts): Promise<Uint8Array> {
  const { organiser, issuedAt, incident } = form
  const canvas = openCanvas(fonts, { title: text.title, author: organiser.name, issuedAt })
  const strips = [
    ...paragraph(canvas, incident.crisis?.phonedAt === undefined ? text.introNotPhoned : text.intro),
    ...crisisFormContent(form).flatMap((part) => partStrips(canvas, part)),
    signature(canvas, issuedAt),
  ]
  const pages = dividePages(strips)
  for (const [index, onPage] of pages.entries()) {
    canvas.addPage()
    if (index === 0)
      drawLetterhead(canvas, organiser, { ...opgroeien, firstName: opgroeien.name, lastName: '' }, text.title)
    else drawShortHeader(canvas, organiser, text.title, longDate(incident.occurredAt.slice(0, 10)))
    let top = index === 0 ? firstTop : laterTop
    for (const { height, draw } of onPage) {
      draw(top)
      top += height
    }
    drawFooter(canvas, text.confidential, index + 1, pages.length)
  }
  return canvas.finish()
}

/** Strips over pages: a long answer goes on over them, a title or the first line of an answer is never the last of a page. */
function dividePages(strips: readonly Strip[]): Strip[][] {
  const pages: Strip[][] = [[]]
  let top = firstTop
  for (let next = 0; next < strips.length;) {
    let end = next + 1
    while (strips[end - 1]?.keepsNext && end < strips.length) end += 1
    const together = strips.slice(next, end)
    const height = together.reduce((sum, strip) => sum + strip.height, 0)
    if (top + height > bottom) {
      pages.push([])
      top = laterTop
    }
    pages.at(-1)?.push(...together)
    top += height
    next = end
  }
  return pages
}

function paragraph(canvas: Canvas, words: string): Strip[] {
  const style = { size: 11.5, color: ink.second }
  return wrapText(canvas, words, style, page.right - page.left).map((line) => ({
    height: lineHeight,
    draw: (top) => canvas.text(line, page.left, top + 12, style),
  }))
}

function partStrips(canvas: Canvas, { title, rows }: FormPart): Strip[] {
  const style = { face: 'semibold', size: 13 } as const
  const lines = wrapText(canvas, shortWords(title), style, page.right - page.left)
  return [
    { height: 16, keepsNext: true, draw: () => undefined },
    ...lines.map((line, index): Strip => {
      const isLast = index === lines.length - 1
      return {
        height: isLast ? 25 : lineHeight,
        keepsNext: true,
        draw(top) {
          canvas.text(line, page.left, top + 12, style)
          if (isLast) canvas.line(page.left, top + 19, page.right, top + 19, 0.9)
        },
      }
    }),
    ...rows.flatMap((row) => rowStrips(canvas, row)),
  ]
}

/** A question at the left and its answer at the right; without one there is a line to write on. */
function rowStrips(canvas: Canvas, [label, answer]: FormRow): Strip[] {
  const question = { size: 11.5, color: ink.second } as const
  const labelLines = wrapText(canvas, shortWords(label), question, answerLeft - page.left - 14)
  const answerLines = (answer ?? '')
    .split(/\r\n|\r|\n/)
    .flatMap((words) => wrapText(canvas, shortWords(words), {}, page.right - answerLeft))
  const count = Math.max(labelLines.length, answerLines.length)
  return Array.from({ length: count }, (_, index): Strip => {
    const isLast = index === count - 1
    return {
      height: lineHeight + (isLast ? 4 : 0),
      // The lines of a question stay together, so do the first two of an answer.
      keepsNext: index < Math.max(labelLines.length, 2) - 1 && !isLast,
      draw(top) {
        canvas.text(labelLines[index] ?? '', page.left, top + 12, question)
        canvas.text(answerLines[index] ?? '', answerLeft, top + 12)
        if (answer === undefined && index === 0) canvas.line(answerLeft, top + 15, page.right, top + 15, 0.6, ink.line)
      },
    }
  })
}

function signature(canvas: Canvas, issuedAt: string): Strip {
  return {
    height: 96,
    draw(top) {
      canvas.text(text.made(longDate(issuedAt.slice(0, 10))), page.left, top + 36)
      canvas.text(text.signature, answerLeft + 100, top + 36, { size: 11.5, color: ink.second })
      canvas.line(answerLeft + 100, top + 90, page.right, top + 90, 0.6, ink.line)
    },
  }
}

/** Words of no end are cut, so that a line is found in one go. */
function shortWords(words: string): string {
  return words.replace(new RegExp(`\\S{${longestWord}}`, 'gu'), '$& ')
}
