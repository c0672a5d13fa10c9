import type { LetterBlock, LetterTable } from '../../../../shared/domain/letters/letter-blocks.ts'
import type { TemplatePaper } from '../letters/template-paper.ts'
import { templatePaperText as text } from '../text/template-paper-nl.ts'
import { ink, openCanvas, page, type Canvas } from './canvas.ts'
import { drawStrips } from './draw-strips.ts'
import type { DocumentFonts } from './fonts.ts'
import { drawFooter, drawLetterhead, drawShortHeader } from './letterhead.ts'
import { signatureBox } from './room-to-write.ts'
import { gap, runStrips, titleStrips, type Strip } from './strips.ts'
import { tableStrips } from './table-strips.ts'
import { cutText } from './wrap-text.ts'

const first = 226
const step = 20
/** The largest title that stands beside the window of the envelope. */
const titleRoom = 350
/** A section with signatures that is no higher stays on one page. */
const mostTogether = 420

/** A letter from a template as a PDF with the house's letterhead. It depends on nothing but what is passed in. */
export async function templateLetterPdf(paper: TemplatePaper, fonts: DocumentFonts): Promise<Uint8Array> {
  const { organiser, issuedAt, to, title, blocks } = paper
  const name = `${to.firstName} ${to.lastName}`.trim()
  const canvas = openCanvas(fonts, { title: `${title}, ${name}`, author: organiser.name, issuedAt })
  canvas.addPage()
  const short = cutText(canvas, title, { face: 'semibold', size: 21 }, titleRoom)
  drawLetterhead(canvas, organiser, to, short)
  // A title that has no room beside the address is told in full above the letter.
  const whole = short === title ? [] : titleStrips(canvas, title)
  drawStrips(canvas, [...whole, ...letterStrips(canvas, blocks)], {
    first,
    drawHead: () => drawShortHeader(canvas, organiser, title, name),
    drawFoot: (number, pages) => drawFooter(canvas, text.footer(organiser.name, issuedAt.slice(0, 10)), number, pages),
  })
  return canvas.finish()
}

/** The parts of a letter; what stands between a heading and the signatures stays with them, so that nobody signs an empty page. */
function letterStrips(canvas: Canvas, blocks: readonly LetterBlock[]): Strip[] {
  const strips: Strip[] = []
  let sectionFrom = 0
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') sectionFrom = strips.length
    strips.push(...blockStrips(canvas, block, blocks[index + 1]))
    if (block.kind !== 'signatures') continue
    const section = strips.splice(sectionFrom)
    const height = section.reduce((sum, strip) => sum + strip.height, 0)
    const isTogether = height <= mostTogether
    strips.push(
      ...section.map((strip, at) => (isTogether && at < section.length - 1 ? { ...strip, keepsNext: true } : strip)),
    )
    sectionFrom = strips.length
  }
  return strips
}

function blockStrips(canvas: Canvas, block: LetterBlock, next: LetterBlock | undefined): Strip[] {
  switch (block.kind) {
    case 'heading':
      return headingStrips(canvas, block)
    case 'paragraph':
      return paragraphStrips(canvas, block, next)
    case 'table':
      return [...tableStrips(canvas, asColumns(block.table)), gap(6)]
    case 'signatures':
      return [gap(6), signatureBox(canvas, text.dateAndSignature, block.people), gap(4)]
  }
}

function headingStrips(canvas: Canvas, { level, runs }: Extract<LetterBlock, { kind: 'heading' }>): Strip[] {
  if (level < 3) return titleStrips(canvas, runs.map(({ text: words }) => words).join(''))
  const strips = runStrips(
    canvas,
    runs.map(({ text: words }) => ({ text: words, isBold: true })),
    page.left,
  )
  return [gap(6), ...strips].map((strip) => ({ ...strip, keepsNext: true }))
}

/** A paragraph keeps two of its lines together at the end of a page; a point has its mark beside its first line. */
function paragraphStrips(
  canvas: Canvas,
  { runs, indent, mark }: Extract<LetterBlock, { kind: 'paragraph' }>,
  next: LetterBlock | undefined,
): Strip[] {
  const isInList = next?.kind === 'paragraph' && next.indent > 0 && indent > 0
  const left = page.left + indent * step
  const lines = runStrips(canvas, runs, left).map((strip, index, all) => ({
    ...strip,
    keepsNext: all.length > 1 && (index === 0 || index === all.length - 2),
  }))
  const [head, ...rest] = lines
  if (!head) return []
  const marked: Strip =
    mark === undefined
      ? head
      : {
          ...head,
          draw(top) {
            canvas.text(mark, left - step, top + 12, { color: ink.black })
            head.draw(top)
          },
        }
  return [marked, ...rest, gap(isInList ? 3 : 8)]
}

function asColumns({ columns, rows }: LetterTable) {
  return {
    columns: columns.map((column) => ({ ...column, isNumber: false })),
    rows: rows.map((cells) => ({ cells })),
  }
}
