import type { LucideIcon } from 'lucide-react'
import { matchesFilter } from '../components/matches-filter.ts'

/** Something the palette can go to or do. */
export type PaletteEntry = { id: string; title: string; remark: string; icon: LucideIcon; run: () => void }

const shown = 12

/** The entries that answer a query, best first: titles that begin with it, then all that hold every word of it. */
export function findEntries(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  const found = entries.filter((entry) => matchesFilter(query, [entry.title, entry.remark]))
  const begins = (entry: PaletteEntry) => (matchesFilter(query, [entry.title], 'start') ? 0 : 1)
  return found.sort((a, b) => begins(a) - begins(b)).slice(0, shown)
}
