import { ink, type Canvas, type TextStyle } from './canvas.ts'
import { cutText } from './wrap-text.ts'

/** A part of a page that is drawn whole: how high it is, and how it is drawn from its upper edge. */
export type Block = { height: number; draw: (top: number) => void }

/** A table of a label and some numbers, half a page wide. */
type SmallTable = {
  title: string
  left: number
  /** Right edges of the number columns; the last one ends the table. */
  columns: readonly number[]
  head: readonly string[]
  /** `shortLabel` stands where the whole label has no room. */
  rows: readonly {
    label: string
    shortLabel?: string
    values: readonly string[]
    isBold: boolean
    isLastBold: boolean
  }[]
}

const rowHeight = 25.8
const headHeight = 45

/** Measures a small table; it is drawn later, when its place is known. */
export function smallTable(canvas: Canvas, table: SmallTable): Block {
  const right = table.columns.at(-1) ?? table.left
  const style: TextStyle = { size: 11.5, tabular: true, align: 'right' }
  return {
    height: headHeight + table.rows.length * rowHeight,
    draw: (top) => {
      canvas.text(table.title, table.left, top + 13, { face: 'semibold' })
      table.head.forEach((text, index) =>
        canvas.text(text, table.columns[index] ?? right, top + 36, {
          face: 'medium',
          size: 11.5,
          color: ink.second,
          align: 'right',
        }),
      )
      canvas.line(table.left, top + headHeight, right, top + headHeight)
      table.rows.forEach((row, index) => {
        const baseline = top + headHeight + index * rowHeight + 17
        const face = row.isBold ? 'semibold' : 'regular'
        const first = row.values[0] ?? ''
        const room = (table.columns[0] ?? right) - canvas.width(first, style) - table.left - 8
        const label = canvas.width(row.label, { face, size: 11.5 }) <= room ? row.label : (row.shortLabel ?? row.label)
        canvas.text(cutText(canvas, label, { face, size: 11.5 }, room), table.left, baseline, { face, size: 11.5 })
        row.values.forEach((value, column) => {
          const isBold = row.isBold || (row.isLastBold && column === row.values.length - 1)
          canvas.text(value, table.columns[column] ?? right, baseline, {
            ...style,
            face: isBold ? 'semibold' : 'regular',
          })
        })
        const bottom = top + headHeight + (index + 1) * rowHeight
        canvas.line(table.left, bottom, right, bottom, 0.5, ink.line)
      })
    },
  }
}
