import type { YearBlock } from '../../../../shared/contract/host-year.ts'
import { ink, page, type Canvas, type TextStyle } from './canvas.ts'
import { gap, textStrips, type Strip } from './strips.ts'
import { wrapText } from './wrap-text.ts'

type BlockOf<Kind extends YearBlock['kind']> = Extract<YearBlock, { kind: Kind }>

const width = page.right - page.left
const small = { size: 11, color: ink.second } as const
const cellGap = 12
const barsLeft = page.left + 160
const barsRight = page.left + 368
const wordsLeft = barsRight + 12
/** A table that is no higher stays on one page. */
const keptTogether = 340

/** A block of the year of a host on paper. */
export function blockStrips(canvas: Canvas, block: YearBlock): Strip[] {
  switch (block.kind) {
    case 'text':
      return [...textStrips(canvas, block.text, looks[block.look]), gap(4)]
    case 'table':
      return tableStrips(canvas, block)
    case 'bars':
      return barStrips(canvas, block)
    case 'item':
      return itemStrips(canvas, block)
  }
}

const looks: Readonly<Record<BlockOf<'text'>['look'], TextStyle>> = {
  plain: {},
  quiet: { size: 11, color: ink.second },
  strong: { face: 'semibold' },
}

/** A table over the width: its head stays with the first row, long cells go on over pages. */
function tableStrips(canvas: Canvas, { columns, rows }: BlockOf<'table'>): Strip[] {
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
    gap(6),
  ]
}

/** Bars that print in black and white: the number beside each, the limit as a line, hatched where it is exceeded. */
function barStrips(canvas: Canvas, { title, most, mark, rows }: BlockOf<'bars'>): Strip[] {
  const at = (value: number): number => barsLeft + ((barsRight - barsLeft) * Math.min(value, most)) / most
  return [
    { ...gap(4), keepsNext: true },
    ...textStrips(canvas, title, small).map((strip) => ({ ...strip, keepsNext: true })),
    ...rows.map(({ label, value, words, isOver }, index): Strip => {
      const style: TextStyle = { tabular: true, ...(isOver && { face: 'semibold' }) }
      const lines = wrapText(canvas, words, style, page.right - wordsLeft)
      const height = 18 + (lines.length - 1) * 15
      return {
        height,
        // A chart is read as one.
        keepsNext: index < rows.length - 1,
        draw(top) {
          canvas.text(label, page.left, top + 13)
          if (isOver) {
            canvas.hatch(barsLeft, top + 4, at(value) - barsLeft, 10)
            canvas.frame(barsLeft, top + 4, at(value) - barsLeft, 10)
          } else canvas.fill(barsLeft, top + 4, at(value) - barsLeft, 10, '#8a8a8a')
          canvas.line(barsLeft, top, barsLeft, top + height, 0.8)
          if (mark !== undefined) canvas.line(at(mark), top, at(mark), top + height, 1.2)
          lines.forEach((line, number) => canvas.text(line, wordsLeft, top + 13 + number * 15, style))
        },
      }
    }),
    gap(8),
  ]
}

function itemStrips(canvas: Canvas, { title, facts, texts }: BlockOf<'item'>): Strip[] {
  const keep = (strips: Strip[]): Strip[] => strips.map((strip) => ({ ...strip, keepsNext: true }))
  return [
    ...keepFirst(textStrips(canvas, title, { face: 'medium' }), facts === ''),
    ...(facts === '' ? [] : keep(textStrips(canvas, facts, small))),
    ...texts.flatMap((text) => textStrips(canvas, text)),
    gap(7),
  ]
}

/** A long title goes on over pages; its last line stays with what follows. */
function keepFirst(strips: Strip[], isAlone: boolean): Strip[] {
  return strips.map((strip, index) => (index === strips.length - 1 && !isAlone ? { ...strip, keepsNext: true } : strip))
}
