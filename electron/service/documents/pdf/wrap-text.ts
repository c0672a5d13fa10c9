import type { Canvas, TextStyle } from './canvas.ts'

/**
 * Breaks a text at its spaces into lines of at most a width; the first line may be shorter, to follow a label. A word
 * wider than a line stands alone and is broken between letters.
 */
export function wrapText(canvas: Canvas, text: string, style: TextStyle, width: number, firstWidth = width): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const available = lines.length === 0 ? firstWidth : width
    const candidate = line === '' ? word : `${line} ${word}`
    if (!isWider(canvas, candidate, style, available)) {
      line = candidate
      continue
    }
    if (line !== '' || lines.length === 0) lines.push(line)
    line = word
    while (isWider(canvas, line, style, width)) {
      const fitting = longestFitting(canvas, line, style, width)
      lines.push(line.slice(0, fitting))
      line = line.slice(fitting)
    }
  }
  return [...lines, line]
}

/** As much of a text as a width holds, with `…` where it had to be cut. */
export function cutText(canvas: Canvas, text: string, style: TextStyle, width: number): string {
  if (!isWider(canvas, text, style, width)) return text
  const room = width - canvas.width('…', style)
  return `${text.slice(0, longestFitting(canvas, text, style, room)).trimEnd()}…`
}

/** No line holds as many characters as are measured: a word without end is not measured again for each line it fills. */
function isWider(canvas: Canvas, text: string, style: TextStyle, width: number): boolean {
  return canvas.width(text.slice(0, 600), style) > width
}

function longestFitting(canvas: Canvas, text: string, style: TextStyle, width: number): number {
  let length = 1
  while (length < text.length && canvas.width(text.slice(0, length + 1), style) <= width) length += 1
  return length
}
