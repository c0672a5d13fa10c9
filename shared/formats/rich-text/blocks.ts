/** A piece of a line that looks one way; a line break within it is `\n`. */
export type TextRun = { text: string; isBold?: true; isItalic?: true }

/** A point of a list: its number as it was typed, and what stands in it. */
export type ListItem = { number?: string; blocks: RichBlock[] }

/** A part of a text with more than one line; headings are of level 1 to 3. */
export type RichBlock =
  | { kind: 'paragraph'; runs: TextRun[] }
  | { kind: 'heading'; level: 1 | 2 | 3; runs: TextRun[] }
  | { kind: 'list'; items: ListItem[] }

/** What is read in blocks, without what made it look so: one line for each line of a paragraph, a heading or a point. */
export function plainTextOf(blocks: readonly RichBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'list'
        ? block.items
            .map(({ number, blocks: inner }) => `${number === undefined ? '' : `${number} `}${plainTextOf(inner)}`)
            .join('\n')
        : block.runs.map(({ text }) => text).join(''),
    )
    .join('\n')
}
