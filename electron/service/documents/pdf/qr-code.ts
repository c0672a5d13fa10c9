import { encode } from 'uqr'
import type { Canvas } from './canvas.ts'

/**
 * Draws a text as a QR code within a square, with the quiet zone of four modules that the standard asks. Error correction
 * M and at most version 13, as EPC069-12 prescribes. Runs of dark modules become one rectangle, so that no printer shows
 * hairlines between them.
 */
export function drawQrCode(canvas: Canvas, text: string, x: number, y: number, side: number): void {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: false, maxVersion: 13, border: 0 })
  const module = side / (size + 8)
  const dark = data.flatMap((row, line) =>
    runs(row).map(
      ([from, length]) => [x + (from + 4) * module, y + (line + 4) * module, length * module, module] as const,
    ),
  )
  canvas.squares(dark)
}

function runs(row: readonly boolean[]): [from: number, length: number][] {
  const found: [number, number][] = []
  row.forEach((isDark, index) => {
    const last = found.at(-1)
    if (isDark && last && last[0] + last[1] === index) last[1] += 1
    else if (isDark) found.push([index, 1])
  })
  return found
}
