import { ink, page, type Canvas, type TextStyle } from './canvas.ts'
import type { Strip } from './strips.ts'
import { wrapText } from './wrap-text.ts'

/** Columns with their share of the width (together 100), and rows of cells, some of them strong. */
type WideTable = {
  columns: readonly { title: string; share: number; isNumber: boolean }[]
  rows: readonly { cells: readonly string[]; isStrong?: boolean }[]
}

const width = page.right - page.left
const small = { size: 11, color: ink.second } as const
const cellGap = 12
/** A table that is no higher stays on one page. */
const keptTogether = 340

/** A table over the width: its head stays with the first row, long cells go on over pages. */
export function tableStrips(canvas: Canvas, { columns, rows }: WideTable): Strip[] {
  let next = page.left
  const places = columns.map(({ share, isNumber }) => {
    const left = next
    next += (width * share) / 100
    return { left, right: isNumber ? next : next - cellGap, isNumber }
  })
  const linesOf = (cells: readonly string[], style: TextStyle): string[][] =>
    places.map(({ left, right, isNumber }, index) =>
      (cells[index] ?? '')
        .split('\n')
        .flatMap((text) => wrapText(canvas, text, style, right - left - (isNumber ? cellGap : 0))),
    )
  const drawLine = (lines: readonly (readonly string[])[], index: number, baseline: number, style: TextStyle): void =>
    places.forEach(({ left, right, isNumber }, column) =>
      canvas.text(lines[column]?.[index] ?? '', isNumber ? right : left, baseline, {
        ...style,
        ...(isNumber && { align: 'right', tabular: true }),
      }),
    )
  const heads = linesOf(
    columns.map(({ title }) => title),
    small,
  )
  const headLines = Math.max(...heads.map((lines) => lines.length))
  const head: Strip = {
    height: headLines * 14 + 8,
    keepsNext: true,
    draw(top) {
      // The heads end on one line: a short one stands at the bottom.
      for (let line = 0; line < headLines; line += 1)
        drawLine(
          heads.map((lines) => [...Array<string>(headLines - lines.length).fill(''), ...lines]),
          line,
          top + 11 + line * 14,
          small,
        )
      canvas.line(page.left, top + headLines * 14 + 5, page.right, top + headLines * 14 + 5, 0.6)
    },
  }
  const body = rows.flatMap(({ cells, isStrong }): Strip[] => {
    const style: TextStyle = isStrong ? { face: 'semibold' } : {}
    const lines = linesOf(cells, style)
    const count = Math.max(...lines.map((one) => one.length))
    return Array.from({ length: count }, (_, index): Strip => {
      const [isFirst, isLast] = [index === 0, index === count - 1]
      const height = 16 + (isFirst ? 2 : 0) + (isLast ? 4 : 0)
      return {
        height,
        keepsNext: isFirst && !isLast,
        draw(top) {
          drawLine(lines, index, top + (isFirst ? 14 : 12), style)
          if (isLast) canvas.line(page.left, top + height - 0.5, page.right, top + height - 0.5, 0.6, ink.line)
        },
      }
    })
  })
  const height = body.reduce((sum, strip) => sum + strip.height, head.height)
  const isTogether = height <= keptTogether
  return [
    head,
    ...body.map((strip, index) => (isTogether && index < body.length - 1 ? { ...strip, keepsNext: true } : strip)),
  ]
}
