import { sql } from 'kysely'
import { searchWords } from '../../../shared/domain/search/fold-text.ts'
import type { Executor } from '../../open.ts'
import type { SearchedKind } from '../../schema/search.ts'
import { isAmong } from '../id-list.ts'
import { readSearchedTexts, type SearchedText } from './searched-texts.ts'

/** Records that are indexed in one go: their texts are in memory at once. */
const batch = 500

/** Whether a record changed since it was indexed. */
export async function hasStaleTexts(db: Executor): Promise<boolean> {
  return (await readStale(db, 1)).length > 0
}

/** Indexes every record that changed since it was indexed last; what has no words any more leaves the index. The caller holds the transaction. */
export async function indexStaleTexts(db: Executor): Promise<void> {
  for (let rows = await readStale(db, batch); rows.length > 0; rows = await readStale(db, batch)) {
    const texts = new Map((await readTextsOf(db, rows)).map((text) => [`${text.kind} ${text.id}`, text]))
    const indexed = rows.flatMap(({ id, kind, record_id: recordId }) => {
      const text = texts.get(`${kind} ${recordId}`)
      const words = text ? wordsOf(text) : ''
      return text && words !== '' ? [{ id, date: text.date, words }] : []
    })
    await replaceIndexed(
      db,
      rows.map(({ id }) => id),
      indexed,
    )
  }
}

/** The words of a record as the index holds them. */
export function wordsOf({ texts }: SearchedText): string {
  return texts.flatMap(searchWords).join(' ')
}

/** Records that changed since they were indexed. */
export function readStale(db: Executor, limit: number) {
  return db
    .selectFrom('search_records')
    .select(['id', 'kind', 'record_id'])
    .where(sql<boolean>`is_stale = 1`)
    .limit(limit)
    .execute()
}

/** What is written in some records, whatever their kind. */
export async function readTextsOf(
  db: Executor,
  records: readonly { kind: SearchedKind; record_id: string }[],
): Promise<SearchedText[]> {
  const idsOf = Map.groupBy(records, ({ kind }) => kind)
  const texts: SearchedText[] = []
  for (const [kind, rows] of idsOf)
    texts.push(
      ...(await readSearchedTexts(
        db,
        kind,
        rows.map((row) => row.record_id),
      )),
    )
  return texts
}

async function replaceIndexed(
  db: Executor,
  stale: readonly number[],
  indexed: readonly { id: number; date: string; words: string }[],
): Promise<void> {
  const rows = JSON.stringify(indexed)
  await sql`DELETE FROM search_words WHERE rowid IN (SELECT value FROM json_each(${JSON.stringify(stale)}))`.execute(db)
  await sql`INSERT INTO search_words (rowid, words)
    SELECT value ->> 'id', value ->> 'words' FROM json_each(${rows})`.execute(db)
  const kept = new Set(indexed.map(({ id }) => id))
  const gone = stale.filter((id) => !kept.has(id)).map(String)
  await db.deleteFrom('search_records').where(isAmong('id', gone)).execute()
  await sql`UPDATE search_records SET is_stale = 0, date = found.value ->> 'date'
    FROM json_each(${rows}) AS found WHERE search_records.id = found.value ->> 'id'`.execute(db)
}
