import { ink, page, type Canvas } from './canvas.ts'
import type { Strip } from './strips.ts'
import { cutText } from './wrap-text.ts'

/** Lines to write on by hand. */
export function ruledLines(canvas: Canvas, count: number): Strip[] {
  return Array.from({ length: count }, () => ({
    height: 28,
    draw: (top) => canvas.line(page.left, top + 24, page.right, top + 24, 0.6, ink.line),
  }))
}

/** Room for two signatures beside each other, each with who signs. */
export function signatureBox(
  canvas: Canvas,
  hint: string,
  people: readonly [left: { role: string; name: string }, right: { role: string; name: string }],
): Strip {
  const middle = (page.left + page.right) / 2 + 14
  return {
    height: 104,
    draw(top) {
      for (const [index, { role, name }] of people.entries()) {
        const left = index === 0 ? page.left : middle
        const right = index === 0 ? middle - 28 : page.right
        canvas.text(role, left, top + 14, { size: 11, color: ink.second })
        canvas.text(cutText(canvas, name, { face: 'medium' }, right - left), left, top + 31, { face: 'medium' })
        canvas.line(left, top + 84, right, top + 84, 0.6)
        canvas.text(hint, left, top + 98, { size: 10.5, color: ink.second })
      }
    },
  }
}
