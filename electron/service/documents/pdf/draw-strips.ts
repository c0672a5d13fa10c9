import type { Canvas } from './canvas.ts'
import { divideStrips, type Strip } from './strips.ts'

/** Where strips begin below a short header, and where they end above the foot of a page. */
const later = 88
const bottom = 1052

/**
 * Draws strips from `first` on a page that was begun, and over as many as they take: `drawHead` begins each later one with its short
 * header, `drawFoot` ends every page.
 */
export function drawStrips(
  canvas: Canvas,
  strips: readonly Strip[],
  { first, drawHead, drawFoot }: { first: number; drawHead(): unknown; drawFoot(page: number, pages: number): unknown },
): void {
  const pages = divideStrips(strips, { first, later, bottom })
  for (const [index, onPage] of pages.entries()) {
    if (index > 0) {
      canvas.addPage()
      drawHead()
    }
    let top = index === 0 ? first : later
    for (const { height, draw } of onPage) {
      draw(top)
      top += height
    }
    drawFoot(index + 1, pages.length)
  }
}
