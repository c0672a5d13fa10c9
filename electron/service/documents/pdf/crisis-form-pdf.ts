import { opgroeien } from '../../../../shared/law/opgroeien.ts'
import type { CrisisForm } from '../letters/crisis-form.ts'
import { crisisFormContent, type FormPart, type FormRow } from '../letters/crisis-form-content.ts'
import { crisisFormText as text } from '../text/crisis-form-nl.ts'
import { longDate } from '../text/format-nl.ts'
import { ink, openCanvas, page, type Canvas } from './canvas.ts'
import { drawStrips } from './draw-strips.ts'
import type { DocumentFonts } from './fonts.ts'
import { drawFooter, drawLetterhead, drawShortHeader } from './letterhead.ts'
import { gap, shortWords, textStrips, type Strip } from './strips.ts'
import { wrapText } from './wrap-text.ts'

const lineHeight = 17
const answerLeft = page.left + 186

/** The crisis form (R139) as a PDF, addressed to Opgroeien. It depends on nothing but what is passed in. */
export async function crisisFormPdf(form: CrisisForm, fonts: DocumentFonts): Promise<Uint8Array> {
  const { organiser, issuedAt, incident } = form
  const canvas = openCanvas(fonts, { title: text.title, author: organiser.name, issuedAt })
  const strips = [
    ...textStrips(canvas, incident.crisis?.phonedAt === undefined ? text.introNotPhoned : text.intro, {
      size: 11.5,
      color: ink.second,
    }),
    ...crisisFormContent(form).flatMap((part) => partStrips(canvas, part)),
    signature(canvas, issuedAt),
  ]
  canvas.addPage()
  drawLetterhead(canvas, organiser, { ...opgroeien, firstName: opgroeien.name, lastName: '' }, text.title)
  drawStrips(canvas, strips, {
    first: 222,
    drawHead: () => drawShortHeader(canvas, organiser, text.title, longDate(incident.occurredAt.slice(0, 10))),
    drawFoot: (page, pages) => drawFooter(canvas, text.confidential, page, pages),
  })
  return canvas.finish()
}

function partStrips(canvas: Canvas, { title, rows }: FormPart): Strip[] {
  const style = { face: 'semibold', size: 13 } as const
  const lines = wrapText(canvas, shortWords(title), style, page.right - page.left)
  return [
    { ...gap(16), keepsNext: true },
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
