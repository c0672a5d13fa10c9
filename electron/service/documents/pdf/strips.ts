import type { RichBlock, TextRun } from '../../../../shared/formats/rich-text/blocks.ts'
import { parseRichText } from '../../../../shared/formats/rich-text/parse-rich-text.ts'
import { page, type Canvas, type TextStyle } from './canvas.ts'
import { wrapRuns } from './wrap-runs.ts'
import { wrapText } from './wrap-text.ts'

/** Something that stays on one page: its height, whether the next stays with it, and how it is drawn from its top. */
export type Strip = { height: number; keepsNext?: boolean; draw(top: number): void }

const lineHeight = 17
const widest = page.right - page.left
/** A word longer than that is cut, so that each of its lines is found in one go. */
const longestWord = 80

/** Strips over pages: long texts go on over them, and what keeps its next is never the last of a page. */
export function divideStrips(
  strips: readonly Strip[],
  tops: { first: number; later: number; bottom: number },
): Strip[][] {
  const pages: Strip[][] = [[]]
  let top = tops.first
  for (let next = 0; next < strips.length;) {
    let end = next + 1
    while (strips[end - 1]?.keepsNext && end < strips.length) end += 1
    const together = strips.slice(next, end)
    const height = together.reduce((sum, strip) => sum + strip.height, 0)
    if (top + height > tops.bottom && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([])
      top = tops.later
    }
    pages.at(-1)?.push(...together)
    top += height
    next = end
  }
  return pages
}

/** Room. */
export function gap(height: number): Strip {
  return { height, draw: () => undefined }
}

/** A title with a line under it, that stays with what follows. */
export function titleStrips(canvas: Canvas, title: string): Strip[] {
  return [
    { ...gap(18), keepsNext: true },
    {
      height: 26,
      keepsNext: true,
      draw(top) {
        canvas.text(title, page.left, top + 12, { face: 'semibold', size: 13.5 })
        canvas.line(page.left, top + 19, page.right, top + 19, 0.9)
      },
    },
  ]
}

/** A text over lines, from `left` on; line breaks stay. */
export function textStrips(
  canvas: Canvas,
  text: string,
  { left = page.left, width = page.right - left, ...style }: TextStyle & { left?: number; width?: number } = {},
): Strip[] {
  return shortWords(text)
    .split(/\r\n|\r|\n/)
    .flatMap((line) => wrapText(canvas, line, style, width))
    .map((line) => ({ height: lineHeight, draw: (top) => canvas.text(line, left, top + 12, style) }))
}

/** Notes with their marks: headings, lists, bold and italic. */
export function richStrips(canvas: Canvas, text: string): Strip[] {
  return parseRichText(text).flatMap((block) => [...blockStrips(canvas, block, page.left), gap(5)])
}

function blockStrips(canvas: Canvas, block: RichBlock, left: number): Strip[] {
  if (block.kind === 'paragraph') return runStrips(canvas, block.runs, left)
  if (block.kind === 'heading') {
    const strips = runStrips(
      canvas,
      block.runs.map(({ text }) => ({ text, isBold: true })),
      left,
    )
    return [{ ...gap(4), keepsNext: true }, ...strips.map((strip) => ({ ...strip, keepsNext: true }))]
  }
  return block.items.flatMap(({ number, blocks }) => {
    const mark = number ?? '•'
    const inner = left + Math.max(16, canvas.width(mark) + 7)
    const [first, ...rest] = blocks.flatMap((one) => blockStrips(canvas, one, inner))
    const marked = first ?? gap(lineHeight)
    return [
      {
        ...marked,
        draw(top: number) {
          canvas.text(mark, left, top + 12)
          marked.draw(top)
        },
      },
      ...rest,
    ]
  })
}

/** Text in several faces over lines, from `left` on. */
export function runStrips(canvas: Canvas, runs: readonly TextRun[], left: number): Strip[] {
  const short = runs.map((run) => ({ ...run, text: shortWords(run.text) }))
  return wrapRuns(canvas, short, widest - (left - page.left)).map((pieces) => ({
    height: lineHeight,
    draw: (top) => pieces.forEach(({ text, x, face }) => canvas.text(text, left + x, top + 12, { face })),
  }))
}

/** A text whose words are short enough to find each line in one go. */
export function shortWords(text: string): string {
  return text.replace(new RegExp(`\\S{${longestWord}}(?=\\S)`, 'gu'), '$& ')
}
