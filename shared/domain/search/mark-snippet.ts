import { foldText } from './fold-text.ts'

/** A piece of text; found when it is a word that was looked for. */
export type SnippetPart = { text: string; isFound: boolean }

const before = 30
const after = 110
// A word as it is written: with the marks of its letters and with what stands within it.
const written = /[\p{L}\p{N}\p{M}'’‘ʼ`´]+/gu
const apostrophes = /['’‘ʼ`´]/g
// The signs by which notes have headings, lists, bold and italic, and line ends.
const signs = /[*_#>|~\s]+/g

/**
 * A piece of the first of some texts that holds a word beginning with one that is looked for: some signs before it, more after it, cut
 * between words, on one line, with every such word marked.
 * @param words as searchWords gives them
 */
export function markSnippet(texts: readonly string[], words: readonly string[]): SnippetPart[] {
  for (const text of texts) {
    const first = firstFound(text, words)
    if (first !== undefined) return cutAround(text, first, words)
  }
  return []
}

function firstFound(text: string, words: readonly string[]): number | undefined {
  for (const { 0: word, index } of text.matchAll(written)) if (isLookedFor(word, words)) return index
  return undefined
}

function isLookedFor(word: string, words: readonly string[]): boolean {
  const folded = foldText(word).replaceAll(apostrophes, '')
  return words.some((one) => folded.startsWith(one))
}

function cutAround(text: string, at: number, words: readonly string[]): SnippetPart[] {
  const start = at <= before ? 0 : nextSpace(text, at - before, at)
  const end = at + after >= text.length ? text.length : previousSpace(text, at + after, at + 1)
  const piece = text.slice(start, end)
  const parts: SnippetPart[] = []
  const add = (part: string, isFound: boolean): void => {
    const shown = part.toWellFormed().replaceAll(signs, ' ')
    if (shown !== '') parts.push({ text: shown, isFound })
  }
  let last = 0
  for (const { 0: word, index } of piece.matchAll(written)) {
    if (!isLookedFor(word, words)) continue
    add(piece.slice(last, index), false)
    add(word, true)
    last = index + word.length
  }
  add(piece.slice(last), false)
  if (start > 0) parts.unshift({ text: '… ', isFound: false })
  if (end < text.length) parts.push({ text: ' …', isFound: false })
  return parts
}

/** After the first space from a place on, or the place itself where there is none before the limit. */
function nextSpace(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/)
  return space === -1 ? from : from + space + 1
}

/** The last space before a place, or the place itself where there is none after the limit. */
function previousSpace(text: string, from: number, limit: number): number {
  const space = text.slice(limit, from).search(/\s\S*$/)
  return space === -1 ? from : limit + space
}
