import Driver from 'better-sqlite3'
import type { ServiceOnFile } from './service-on-file.ts'

/** Every word that the index of what is written holds, with its record, in order. */
export function indexedWords({ file }: ServiceOnFile): { kind: string; record: string; date: string; term: string }[] {
  const connection = new Driver(file)
  try {
    connection.exec("CREATE VIRTUAL TABLE temp.indexed USING fts5vocab ('main', 'search_words', 'instance')")
    return connection
      .prepare<[], { kind: string; record: string; date: string; term: string }>(
        `SELECT DISTINCT kind, record_id AS record, date, term FROM indexed JOIN search_records ON search_records.id = indexed.doc
        ORDER BY kind, record, term`,
      )
      .all()
  } finally {
    connection.close()
  }
}
