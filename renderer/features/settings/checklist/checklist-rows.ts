import type { VisitTemplate } from '../../../../shared/domain/exchange/visits.ts'

/** A point of a checklist as it is edited. */
export type ChecklistRow = VisitTemplate['items'][number]

/** What keeps a checklist from being kept; undefined when it is whole. */
export function rowsFault(rows: readonly ChecklistRow[]): 'none' | 'incomplete' | undefined {
  if (rows.length === 0) return 'none'
  return rows.every(({ section, text }) => section.trim() !== '' && text.trim() !== '') ? undefined : 'incomplete'
}

/** A point moved up or down by one; at the end of the list it stays. */
export function moveRow(rows: readonly ChecklistRow[], at: number, by: 1 | -1): ChecklistRow[] {
  const [row, other] = [rows[at], rows[at + by]]
  if (!row || !other) return [...rows]
  return rows.map((one, index) => (index === at ? other : index === at + by ? row : one))
}

/** A new point below another one, in the same part. */
export function addRowAfter(rows: readonly ChecklistRow[], at: number, id: string): ChecklistRow[] {
  return rows.toSpliced(at + 1, 0, { id, section: rows[at]?.section ?? '', text: '' })
}

/** The points as they are kept: without blanks around, those of a part together where its first one stands. */
export function keptRows(rows: readonly ChecklistRow[]): ChecklistRow[] {
  const trimmed = rows.map(({ id, section, text }) => ({ id, section: section.trim(), text: text.trim() }))
  return [...Map.groupBy(trimmed, ({ section }) => section).values()].flat()
}
