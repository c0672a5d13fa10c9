import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { rememberLayouts, type LayoutFont } from './remember-layouts.ts'

const files = {
  regular: 'Inter-Regular.ttf',
  medium: 'Inter-Medium.ttf',
  semibold: 'Inter-SemiBold.ttf',
  italic: 'Inter-Italic.ttf',
} as const

/** The faces the documents use. */
export type Face = keyof typeof files

/** An opened font, to be shared by all documents of a process: opening one costs more than using it. */
type DocumentFont = LayoutFont & {
  characterSet: number[]
  glyphForCodePoint(codePoint: number): unknown
}

/** All faces, opened once. */
export type DocumentFonts = Readonly<Record<Face, DocumentFont>>

/** Opens the fonts of `<assets>/fonts`. Throws when one is missing: without its fonts the program is incomplete. */
export function openFonts(assets: string): DocumentFonts {
  const open = (file: string): DocumentFont => {
    // pdfkit's own font engine, reached through pdfkit: it is not a dependency of ours.
    const opener = new PDFDocument({ autoFirstPage: false, font: null as unknown as string }).font(
      readFileSync(join(assets, 'fonts', file)),
    )
    const font = (opener as unknown as { _font: { font: DocumentFont } })._font.font
    rememberCharacters(font)
    rememberLayouts(font)
    return font
  }
  return {
    regular: open(files.regular),
    medium: open(files.medium),
    semibold: open(files.semibold),
    italic: open(files.italic),
  }
}

/**
 * A glyph keeps the characters it was first asked for, and they end up in the PDF. In a shared font that would make one
 * document depend on those before it, so every glyph is asked for once, in one order; those of columns by their feature.
 */
function rememberCharacters(font: DocumentFont): void {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
  const signs = font.characterSet.filter((codePoint) => codePoint < 0x100 || codePoint > 0x2000)
  font.layout(String.fromCodePoint(...signs), ['tnum'])
}
