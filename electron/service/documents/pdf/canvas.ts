import PDFDocument from 'pdfkit'
import type { DocumentFonts, Face } from './fonts.ts'

/** How a piece of text looks; sizes in CSS pixels (1/96 inch), the unit of the whole drawing. */
export type TextStyle = {
  face?: Face
  size?: number
  color?: string
  align?: 'left' | 'right' | 'center'
  /** Digits of one width, for columns. */
  tabular?: boolean
  /** Extra space between characters. */
  spacing?: number
}

/** Black, secondary ink and the thin line between rows: all legible on a black-and-white printer. */
export const ink = { black: '#000000', second: '#444444', line: '#bbbbbb' } as const

/** An A4 page in CSS pixels; lying, its sides change places. */
export const page = { width: 793.7, height: 1122.52, left: 72, right: 734 } as const

const pixel = 0.75 // points
const faces: readonly Face[] = ['regular', 'medium', 'semibold', 'italic']

/** One PDF being drawn. Positions from the top left of the page; texts stand on their baseline. */
export type Canvas = ReturnType<typeof openCanvas>

/** Starts a PDF whose bytes follow from what is drawn and from `issuedAt` (local, `2026-11-10T09:30:00`) alone. */
export function openCanvas(fonts: DocumentFonts, about: { title: string; author: string; issuedAt: string }) {
  const document = new PDFDocument({
    autoFirstPage: false,
    // No standard font: pdfkit would read the metrics of Helvetica for every document.
    font: null as unknown as string,
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    lang: 'nl-BE',
    displayTitle: true,
    // The wall-clock time stands as if it were UTC: the file may not depend on the machine's zone.
    info: {
      Title: about.title,
      Author: about.author,
      Creator: 'Onthaal',
      CreationDate: new Date(`${about.issuedAt}Z`),
    },
  })
  const chunks: Uint8Array[] = []
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
  for (const face of faces) document.registerFont(face, fonts[face] as never)

  const options = ({ tabular, spacing }: TextStyle): PDFKit.Mixins.TextOptions => ({
    lineBreak: false,
    baseline: 'alphabetic',
    ...(tabular ? { features: ['tnum'] } : {}),
    ...(spacing ? { characterSpacing: spacing } : {}),
  })
  const use = ({ face = 'regular', size = 12 }: TextStyle) => document.font(face).fontSize(size)
  const width = (text: string, style: TextStyle = {}): number =>
    use(style).widthOfString(composed(text, fonts[style.face ?? 'regular']), options(style))

  return {
    addPage(layout: 'portrait' | 'landscape' = 'portrait'): void {
      document.addPage({ size: 'A4', margin: 0, layout }).scale(pixel)
    },
    width,
    /** Draws a text at its left edge, its right edge or its middle, as the style says. */
    text(text: string, x: number, baseline: number, style: TextStyle = {}): void {
      if (text === '') return
      const shift = style.align === 'right' ? width(text, style) : style.align === 'center' ? width(text, style) / 2 : 0
      use(style)
        .fillColor(style.color ?? ink.black)
        .text(composed(text, fonts[style.face ?? 'regular']), x - shift, baseline, options(style))
    },
    /** A line of a given thickness in pixels. */
    line(x1: number, y1: number, x2: number, y2: number, thickness = 1, color: string = ink.black): void {
      document.moveTo(x1, y1).lineTo(x2, y2).lineWidth(thickness).strokeColor(color).stroke()
    },
    frame(x: number, y: number, wide: number, high: number): void {
      document.rect(x, y, wide, high).lineWidth(1).strokeColor(ink.black).stroke()
    },
    fill(x: number, y: number, wide: number, high: number, color: string): void {
      document.rect(x, y, wide, high).fill(color)
    },
    /** Squares of one colour as a single path, without the hairlines that separate fills leave. */
    squares(squares: readonly (readonly [x: number, y: number, wide: number, high: number])[]): void {
      for (const [x, y, wide, high] of squares) document.rect(x, y, wide, high)
      document.fill(ink.black)
    },
    /** Slanted lines within a rectangle. */
    hatch(x: number, y: number, wide: number, high: number): void {
      document.save().rect(x, y, wide, high).clip()
      for (let start = x - high; start < x + wide; start += 4) document.moveTo(start, y + high).lineTo(start + high, y)
      document.lineWidth(0.75).strokeColor('#777777').stroke().restore()
    },
    /** A picture, JPEG or PNG, the right way up within a rectangle; `orientation` as Exif has it. */
    picture(bytes: Uint8Array, orientation: number, x: number, y: number, wide: number, high: number): void {
      const open = document as unknown as { openImage(bytes: Uint8Array): { orientation?: number } }
      const image = open.openImage(bytes)
      // pdfkit itself reads it in a JPEG alone.
      image.orientation = orientation
      document.image(image as never, x, y, { width: wide, height: high })
    },
    /** The finished file. */
    finish(): Promise<Uint8Array> {
      document.end()
      return finished
    },
  }
}

/**
 * Letters with their accents as one character, which is how the font has them; a line break or a tab is a space. A character that the
 * font does not have (Arabic, Hebrew, pictures) is a line to write on: else a name would be gone, and nobody would see that.
 */
function composed(text: string, { characterSet }: DocumentFonts['regular']): string {
  const plain = text.normalize('NFC').replace(/\p{Cc}/gu, ' ')
  if (!/[^\0-\u024f]/.test(plain)) return plain
  const known = knownCharacters(characterSet)
  return plain.replace(/[^\0-\u024f]/gu, (character) => {
    if (known.has(character)) return character
    return /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(character) ? '' : missing
  })
}

const missing = '_'
const sets = new WeakMap<readonly number[], ReadonlySet<string>>()

/** The characters of a font as a set, made once. */
function knownCharacters(characterSet: readonly number[]): ReadonlySet<string> {
  const made = sets.get(characterSet) ?? new Set(characterSet.map((codePoint) => String.fromCodePoint(codePoint)))
  sets.set(characterSet, made)
  return made
}
