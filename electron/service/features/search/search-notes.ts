import type { Executor } from '../../../../db/open.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { findTexts } from '../../../../db/repositories/search/find-texts.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { searchWords } from '../../../../shared/domain/search/fold-text.ts'
import { markSnippet } from '../../../../shared/domain/search/mark-snippet.ts'

/** Shorter words alone stand in nearly every note. */
const shortest = 3
/** More is a text that somebody pasted. */
const mostWords = 24
const longest = 500

/** What is written about visits, agreements and goals with every word that was typed, latest first. */
export async function searchNotes(
  db: Executor,
  query: string,
  limit: number,
): Promise<OutputOf<'search.find'>['notes']> {
  const words = query.length > longest ? [] : [...new Set(searchWords(query))]
  if (words.length > mostWords || !words.some((word) => word.length >= shortest)) return []
  const found = await findTexts(db, words, limit)
  const names = await readNames(db, 'hosts', new Set(found.map(({ hostId }) => hostId)))
  const hosts = new Map(names.map((host) => [host.id, host]))
  return found.flatMap(({ hostId, texts, ...record }) => {
    const host = hosts.get(hostId)
    return host ? [{ ...record, host, snippet: markSnippet(texts, words) }] : []
  })
}
