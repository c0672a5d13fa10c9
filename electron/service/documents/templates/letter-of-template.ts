import type { LetterBlock, LetterRun } from '../../../../shared/domain/letters/letter-blocks.ts'
import { textOf } from '../../../../shared/domain/letters/letter-blocks.ts'
import type { RichBlock, TextRun } from '../../../../shared/formats/rich-text/blocks.ts'
import { parseRichText } from '../../../../shared/formats/rich-text/parse-rich-text.ts'
import { closing, fillTemplate, opening, type Drawing, type FilledValue, type LetterFacts } from './fill-template.ts'
import type { TemplateNode } from './parse-template.ts'

/** A letter made from a template: its title, what stands in it, and the fields for which nothing is known. */
export type TemplateLetter = { title: string; blocks: LetterBlock[]; missing: string[] }

/** What stands where something has to be written by hand. */
export const roomToWrite = '…………………………'
const aValue = new RegExp(`^${opening}(\\d+)${closing}$`)
const betweenValues = new RegExp(`(${opening}\\d+${closing})`)

/** Makes a letter of a checked template. Its first heading of level 1 is the title; without one `title` is. */
export function letterOfTemplate(nodes: readonly TemplateNode[], facts: LetterFacts, title: string): TemplateLetter {
  const { text, values, missing } = fillTemplate(nodes, facts)
  const blocks = parseRichText(text).flatMap((block) => blocksOf(block, 0, values))
  const [first, ...rest] = blocks
  if (first?.kind !== 'heading' || first.level !== 1) return { title, blocks, missing }
  return { title: oneLine(textOf(first.runs)) || title, blocks: rest, missing }
}

function blocksOf(block: RichBlock, indent: number, values: readonly FilledValue[]): LetterBlock[] {
  if (block.kind === 'list')
    return block.items.flatMap(({ number, blocks }) => {
      const [first, ...rest] = blocks.flatMap((one) => blocksOf(one, indent + 1, values))
      const mark = number ?? '•'
      if (first?.kind !== 'paragraph')
        return [{ kind: 'paragraph', runs: [], indent: indent + 1, mark }, ...keep(first), ...rest]
      // A list within a list comes first where the point itself says nothing.
      if (first.mark !== undefined) return [first, ...rest]
      return [{ ...first, mark }, ...rest]
    })
  const drawing = drawingOf(block.runs, values)
  if (drawing)
    return [
      'table' in drawing ? { kind: 'table', table: drawing.table } : { kind: 'signatures', people: drawing.signatures },
    ]
  const runs = block.runs.flatMap((run) => runsOf(run, values))
  return block.kind === 'heading'
    ? [{ kind: 'heading', level: block.level, runs }]
    : [{ kind: 'paragraph', runs, indent }]
}

function keep(block: LetterBlock | undefined): LetterBlock[] {
  return block ? [block] : []
}

/** The drawing of a paragraph that is nothing else. */
function drawingOf(runs: readonly TextRun[], values: readonly FilledValue[]): Drawing | undefined {
  const match = aValue.exec(
    runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  )
  const value = match ? values[Number(match[1])]?.value : undefined
  return typeof value === 'object' ? value : undefined
}

/** A run with its values put in, each a run of its own that looks the same. */
function runsOf({ text, ...look }: TextRun, values: readonly FilledValue[]): LetterRun[] {
  return text.split(betweenValues).flatMap((piece): LetterRun[] => {
    const match = aValue.exec(piece)
    if (!match) return piece === '' ? [] : [{ text: piece, ...look }]
    const value = values[Number(match[1])]?.value
    if (value === undefined) return [{ text: roomToWrite, ...look, isField: true, isMissing: true }]
    return typeof value === 'string' ? [{ text: value, ...look, isField: true }] : []
  })
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
