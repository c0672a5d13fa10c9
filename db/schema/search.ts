import type { Generated } from 'kysely'

/** What is searched: which records stand in the index of words, and which of these changed since. The index itself is asked as SQL. */
export type SearchTables = {
  search_records: {
    id: Generated<number>
    kind: SearchedKind
    record_id: string
    date: string | null
    is_stale: number
  }
}

/** Kinds of records whose words are searched. */
export type SearchedKind = 'visit' | 'action' | 'goal'
