import type { TextRun } from '../../../../shared/formats/rich-text/blocks.ts'
import type { Canvas } from './canvas.ts'
import type { Face } from './fonts.ts'

/** A piece of a line in one face, from so far right of its start. */
export type LinePiece = { text: string; x: number; face: Face }
type Placed = LinePiece & { isGlued: boolean }
type Word = { text: string; face: Face }[]

/** Breaks text in several faces into lines of at most a width, at its spaces and its own line breaks. */
export function wrapRuns(canvas: Canvas, runs: readonly TextRun[], width: number): LinePiece[][] {
  return linesOf(runs).flatMap((words) => {
    const lines: Placed[][] = []
    let line: Placed[] = []
    let x = 0
    for (const word of words) {
      const wide = word.reduce((sum, { text, face }) => sum + canvas.width(text, { face }), 0)
      const space = canvas.width(' ', { face: word[0]?.face ?? 'regular' })
      if (line.length > 0 && x + space + wide > width) {
        lines.push(line)
        line = []
        x = 0
      }
      if (line.length > 0) x += space
      for (const [index, { text, face }] of word.entries()) {
        line.push({ text, x, face, isGlued: index > 0 })
        x += canvas.width(text, { face })
      }
    }
    return [...lines, line].map(joined)
  })
}

/** The words of each typed line; a word may be of several pieces that touch. */
function linesOf(runs: readonly TextRun[]): Word[][] {
  const lines: Word[][] = [[]]
  let word: Word = []
  const endWord = (): void => {
    if (word.length > 0) lines.at(-1)?.push(word)
    word = []
  }
  for (const { text, isBold, isItalic } of runs) {
    const face = isBold ? 'semibold' : isItalic ? 'italic' : 'regular'
    for (const part of text.split(/([ \t\n])/)) {
      if (part === '\n') {
        endWord()
        lines.push([])
      } else if (part === ' ' || part === '\t') endWord()
      else if (part !== '') word.push({ text: part, face })
    }
  }
  endWord()
  return lines
}

/** Words of one face that follow each other as one text, so that a reader of the file sees them as such. */
function joined(pieces: readonly Placed[]): LinePiece[] {
  const texts: LinePiece[] = []
  for (const { text, x, face, isGlued } of pieces) {
    const last = texts.at(-1)
    if (last?.face === face) last.text += isGlued ? text : ` ${text}`
    else texts.push({ text, x, face })
  }
  return texts
}
