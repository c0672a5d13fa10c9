/** A piece of a line that looks one way; a line break within it is `\n`. What was filled in is a field, perhaps one that is missing. */
export type LetterRun = { text: string; isBold?: true; isItalic?: true; isField?: true; isMissing?: true }

/** A table over the width of the page: what its columns are called, how wide each is (together 100), and its cells. */
export type LetterTable = { columns: { title: string; share: number }[]; rows: string[][] }

/** Who signs, beside each other. */
export type LetterSignatures = [left: { role: string; name: string }, right: { role: string; name: string }]

/**
 * A part of a letter, as it stands on paper. A paragraph
 * of a list stands as far to the right as lists in lists go; the mark of a point stands one step to its left.
 */
export type LetterBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; runs: LetterRun[] }
  | { kind: 'paragraph'; runs: LetterRun[]; indent: number; mark?: string }
  | { kind: 'table'; table: LetterTable }
  | { kind: 'signatures'; people: LetterSignatures }

/** What runs say, without how it looks. */
export function textOf(runs: readonly LetterRun[]): string {
  return runs.map(({ text }) => text).join('')
}

/** A letter as plain text: as it is kept, and as it stands in an e-mail; lines end with a line feed. */
export function letterText(blocks: readonly LetterBlock[]): string {
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return textOf(block.runs)
      case 'paragraph':
        return paragraphText(block)
      case 'table':
        return [block.table.columns.map(({ title }) => title), ...block.table.rows].map(rowText).join('\n')
      case 'signatures':
        return block.people.map(({ role, name }) => [role, name].filter(Boolean).join(': ')).join('\n')
    }
  })
  return `${parts.join('\n\n').replaceAll('\u00a0', ' ')}\n`
}

function paragraphText({ indent, mark, runs }: Extract<LetterBlock, { kind: 'paragraph' }>): string {
  const before = mark === undefined ? '  '.repeat(indent) : `${'  '.repeat(indent - 1)}${mark} `
  return `${before}${textOf(runs)}`
}

function rowText(cells: readonly string[]): string {
  return cells.map((cell) => cell.replaceAll('\n', ', ')).join(' · ')
}
