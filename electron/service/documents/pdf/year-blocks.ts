import type { YearBlock } from '../../../../shared/contract/host-year.ts'
import { ink, page, type Canvas, type TextStyle } from './canvas.ts'
import { gap, textStrips, type Strip } from './strips.ts'
import { tableStrips } from './table-strips.ts'
import { wrapText } from './wrap-text.ts'

type BlockOf<Kind extends YearBlock['kind']> = Extract<YearBlock, { kind: Kind }>

const small = { size: 11, color: ink.second } as const
const barsLeft = page.left + 160
const barsRight = page.left + 368
const wordsLeft = barsRight + 12

/** A block of the year of a host on paper. */
export function blockStrips(canvas: Canvas, block: YearBlock): Strip[] {
  switch (block.kind) {
    case 'text':
      return [...textStrips(canvas, block.text, looks[block.look]), gap(4)]
    case 'table':
      return [...tableStrips(canvas, block), gap(6)]
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
