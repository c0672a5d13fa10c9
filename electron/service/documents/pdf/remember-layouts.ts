/** Where a glyph of a text stands, in font units. pdfkit scales these in place, so everybody gets copies. */
type GlyphPosition = {
  xAdvance: number
  yAdvance: number
  xOffset: number
  yOffset: number
  advanceWidth?: number
}

/** A text as glyphs, as fontkit returns it and pdfkit reads it. */
type GlyphRun = { glyphs: unknown[]; positions: GlyphPosition[]; advanceWidth: number }

/** The part of a fontkit font that sets text. */
export type LayoutFont = { layout(text: string, features?: string[]): GlyphRun }

/** Texts remembered at most; then all are forgotten, which costs less than keeping count of their use. */
const capacity = 20_000

/**
 * Makes a font remember how it set a text. Documents of one month say the same words over and over, pdfkit sets each of
 * them up to four times, and setting is most of the work.
 */
export function rememberLayouts(font: LayoutFont): void {
  const runs = new Map<string, GlyphRun>()
  const setText = font.layout.bind(font)
  font.layout = (text, features) => {
    const key = features ? `${features.join()}\n${text}` : text
    let run = runs.get(key)
    if (!run) {
      if (runs.size >= capacity) runs.clear()
      run = setText(text, features)
      runs.set(key, run)
    }
    const positions = run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
    }))
    return {
      glyphs: run.glyphs,
      positions,
      // After pdfkit scaled the positions; fontkit's own runs do the same.
      get advanceWidth() {
        return positions.reduce((sum, position) => sum + position.xAdvance, 0)
      },
    }
  }
}
