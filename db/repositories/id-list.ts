import { sql } from 'kysely'

/** A condition that a column holds one of some ids, which travel as one text: no limit on their number. */
export function isAmong(column: string, ids: Iterable<string>) {
  return sql<boolean>`${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify([...ids])}))`
}
