import { Lexer, type Token, type Tokens } from 'marked'
import type { ListItem, RichBlock, TextRun } from './blocks.ts'

/** A part without an empty line in it that is longer is shown as it was typed: marks may nest, and some nest at a price. */
const longestRead = 4_000
/** Lists in lists beyond this are shown as they were typed. */
const deepest = 5
/** More marks than that on one line were not typed by somebody who takes notes. */
const mostMarksInARow = 200

const options = { gfm: true, breaks: true } as const

/**
 * A text that somebody typed, with what its marks say: `# heading`, `- point`, `1. point`, `**bold**`, `*italic*`. Everything
 * else, above all HTML, links, pictures, tables and code, is text as it was typed. Never throws, and nothing of the text is lost
 * but the marks themselves. A text of 200,000 characters takes a fraction of a second, whatever is in it.
 */
export function parseRichText(text: string): RichBlock[] {
  const parts = text.replace(/\r\n?/g, '\n').split(/\n(?:[ \t]*\n)+/)
  return joinLists(parts.filter((part) => part.trim() !== '').flatMap(readPart))
}

function readPart(part: string): RichBlock[] {
  if (part.length > longestRead || isHostile(part)) return [asTyped(part)]
  return blocksOf(new Lexer(options).lex(part), 0)
}

function isHostile(part: string): boolean {
  return part.split('\n').some((line) => (line.match(/[*_[\]!`<>~#+-]/g)?.length ?? 0) > mostMarksInARow)
}

function asTyped(text: string): RichBlock {
  return { kind: 'paragraph', runs: [{ text: text.replace(/^\n+|\n+$/g, '') }] }
}

function blocksOf(tokens: readonly Token[], depth: number): RichBlock[] {
  return tokens.flatMap((token): RichBlock[] => {
    switch (token.type) {
      case 'space':
        return []
      case 'heading': {
        const { depth: level, tokens: inner, raw } = token as Tokens.Heading
        // A line under a text is a line, not a sign that all of the text is a heading.
        if (!/^\s*#/.test(raw)) return [underlined(inner, raw)]
        return [{ kind: 'heading', level: level === 1 ? 1 : level === 2 ? 2 : 3, runs: runsOf(inner) }]
      }
      case 'paragraph':
      case 'text':
        return [{ kind: 'paragraph', runs: runsOf((token as Tokens.Paragraph).tokens ?? [token]) }]
      case 'list':
        if (depth >= deepest) return [asTyped(token.raw)]
        return [{ kind: 'list', items: (token as Tokens.List).items.map((item) => itemOf(item, depth + 1)) }]
      default:
        return [asTyped(token.raw)]
    }
  })
}

function underlined(tokens: readonly Token[], raw: string): RichBlock {
  const line = raw.trimEnd().split('\n').at(-1) ?? ''
  return { kind: 'paragraph', runs: joinRuns([...runsOf(tokens), { text: `\n${line}` }]) }
}

function itemOf(item: Tokens.ListItem, depth: number): ListItem {
  // The number that was typed, not the one that follows: notes say "see point 4".
  const number = /^\s*(\d+[.)])/.exec(item.raw)?.[1]
  const box = item.tokens.find(({ type }) => type === 'checkbox')
  const blocks = blocksOf(
    item.tokens.filter((token) => token !== box),
    depth,
  )
  return { ...(number !== undefined && { number }), blocks: box ? withBefore(box.raw, blocks) : blocks }
}

/** Boxes to tick are text: they cannot be ticked. */
function withBefore(text: string, blocks: readonly RichBlock[]): RichBlock[] {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', runs: [{ text }] }, ...blocks]
  return [{ ...first, runs: joinRuns([{ text }, ...first.runs]) }, ...rest]
}

function runsOf(tokens: readonly Token[], look: Omit<TextRun, 'text'> = {}): TextRun[] {
  const runs = tokens.flatMap((token): TextRun[] => {
    switch (token.type) {
      case 'strong':
        return runsOf((token as Tokens.Strong).tokens, { ...look, isBold: true })
      case 'em':
        return runsOf((token as Tokens.Em).tokens, { ...look, isItalic: true })
      case 'br':
        return [{ text: '\n', ...look }]
      case 'text':
      case 'escape':
        return [{ text: (token as Tokens.Text).text, ...look }]
      default:
        return [{ text: token.raw, ...look }]
    }
  })
  return joinRuns(runs)
}

/** Pieces that look the same become one. */
function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.isBold === run.isBold && last.isItalic === run.isItalic) last.text += run.text
    else if (run.text !== '') joined.push({ ...run })
  }
  return joined
}

/** Points with empty lines between them are one list. */
function joinLists(blocks: readonly RichBlock[]): RichBlock[] {
  const joined: RichBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const isNumbered = (list: RichBlock): boolean => list.kind === 'list' && list.items[0]?.number !== undefined
    if (block.kind === 'list' && last?.kind === 'list' && isNumbered(block) === isNumbered(last))
      last.items.push(...block.items)
    else joined.push(block)
  }
  return joined
}
