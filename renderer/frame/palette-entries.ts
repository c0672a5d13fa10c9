import type { LucideIcon } from 'lucide-react'
import { filterWords, matchesText, searchText } from '../components/matches-filter.ts'

/** Something the palette can go to or do. */
export type PaletteEntry = {
  id: string
  title: string
  remark: string
  icon: LucideIcon
  run: () => void
  /** Other words under which it is looked for, and which are not shown. */
  also?: string
  /** At the end of the row: a telephone number, an amount. */
  aside?: string
  /** A second line: a piece of text with the words that were looked for. */
  snippet?: readonly { text: string; isFound: boolean }[]
}

/** Screens and actions with their texts made searchable, which is the slow part. */
export type SearchableEntry = { entry: PaletteEntry; title: string; text: string }

const shownAtOnce = 12
const shownBesideOthers = 6

/** Makes screens and actions searchable: once, not at every keystroke. */
export function searchableEntries(entries: readonly PaletteEntry[]): SearchableEntry[] {
  return entries.map((entry) => ({
    entry,
    title: searchText([entry.title, entry.also]),
    text: searchText([entry.title, entry.remark, entry.also]),
  }))
}

/** The screens and actions that answer a query, best first: titles, or words that stand for them, that begin with it, then all that hold every word of it. */
export function findEntries(entries: readonly SearchableEntry[], query: string): PaletteEntry[] {
  const words = filterWords(query)
  if (words.length === 0) return entries.slice(0, shownAtOnce).map(({ entry }) => entry)
  const found = entries.filter(({ text }) => matchesText(words, text))
  const begins = ({ title }: SearchableEntry) => (matchesText(words, title, 'start') ? 0 : 1)
  return found
    .sort((a, b) => begins(a) - begins(b))
    .slice(0, shownBesideOthers)
    .map(({ entry }) => entry)
}
