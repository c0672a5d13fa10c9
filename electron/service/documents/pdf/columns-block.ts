import { ink, page, type Canvas, type TextStyle } from './canvas.ts'
import type { Block } from './small-table.ts'
import { wrapText } from './wrap-text.ts'

const lineHeight = 16.3
const rightColumn = 421

/** A small table at the left and a titled paragraph at the right; the paragraph takes the whole width where there is no table. */
export function columnsBlock(canvas: Canvas, left: Block | undefined, title: string, paragraph: string): Block {
  const x = left ? rightColumn : page.left
  const style: TextStyle = { size: 11.5, color: ink.second }
  const lines = wrapText(canvas, paragraph, style, page.right - x)
  return {
    height: Math.max(left?.height ?? 0, 24 + lines.length * lineHeight),
    draw: (top) => {
      left?.draw(top)
      canvas.text(title, x, top + 13, { face: 'semibold' })
      lines.forEach((line, index) => canvas.text(line, x, top + 36 + index * lineHeight, style))
    },
  }
}

/** A label and a large amount at the right edge. */
export function totalBlock(canvas: Canvas, label: string, amount: string): Block {
  return {
    height: 40,
    draw: (top) => {
      const style: TextStyle = { face: 'semibold', size: 20, spacing: -0.2 }
      canvas.text(amount, page.right, top + 34, { ...style, align: 'right' })
      canvas.text(label, page.right - canvas.width(amount, style) - 40, top + 34, { size: 13, align: 'right' })
    },
  }
}
