import { sql } from 'kysely'
import { searchWords } from '../../../shared/domain/search/fold-text.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import type { SearchedKind } from '../../schema/search.ts'
import { readStale, readTextsOf } from './search-index.ts'
import type { SearchedText } from './searched-texts.ts'

// As many as somebody types in some days; those beyond wait for the next start.
const mostStale = 500

/**
 * Records in which every word begins a word that is written, latest first: from the index, and those that changed since they were
 * indexed by reading them.
 * @param words as searchWords gives them, at least one
 */
export async function findTexts(db: Executor, words: readonly string[], limit: number): Promise<SearchedText[]> {
  // Letters and digits alone: no sign that the index's language of queries knows is left.
  const match = words.map((word) => `"${word}" *`).join(' ')
  const { rows } = await sql<{ kind: SearchedKind; record_id: string }>`SELECT kind, record_id
    FROM search_words JOIN search_records ON search_records.id = search_words.rowid
    WHERE search_words MATCH ${match} AND search_records.is_stale = 0
    ORDER BY search_records.date DESC, record_id LIMIT ${limit}`.execute(db)
  const changed = await readTextsOf(db, await readStale(db, mostStale))
  const found = [...(await readTextsOf(db, rows)), ...changed.filter((text) => holdsWords(text, words))]
  return found.sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id)).slice(0, limit)
}

function holdsWords({ texts }: SearchedText, words: readonly string[]): boolean {
  const written = ` ${texts.flatMap(searchWords).join(' ')}`
  return words.every((word) => written.includes(` ${word}`))
}
