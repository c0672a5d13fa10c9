import { openDays as text } from '../../../i18n/nl/open-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Grouping } from '../open-days-search.ts'
import type { OpenRow } from './open-rows.ts'

/** Rows that stand together under a head. */
export type RowGroup<Row> = { id: string; title: string; rows: readonly Row[] }

/** Until how many days old an open day belongs to each part, oldest last; after the last there is one more. */
const ages = [7, 14, 31] as const

/** Open days by host, family or age: names in order, the oldest days first. Within, a child's days stand together. */
export function openGroups(rows: readonly OpenRow[], by: Grouping): RowGroup<OpenRow>[] {
  if (by === 'ouderdom') {
    const parts = [...Map.groupBy(rows, ({ age }) => partOf(age))].sort(([a], [b]) => b - a)
    return parts.map(([part, own]) => ({
      id: `age ${part}`,
      title: text.ages(part === 0 ? 0 : (ages[part - 1] ?? 0), ages[part]),
      rows: own,
    }))
  }
  const who = (row: OpenRow) => (by === 'gezin' ? row.holder : row.host)
  const groups = [...Map.groupBy(rows, (row) => who(row).id)].map(([id, own]) => {
    const [first] = own
    const person = first ? who(first) : { firstName: '', lastName: '' }
    return { id: `${by} ${id}`, title: nl.common.name(person), sort: `${person.lastName} ${person.firstName}`, own }
  })
  return groups
    .sort((a, b) => a.sort.localeCompare(b.sort, 'nl') || (a.id < b.id ? -1 : 1))
    .map(({ id, title, own }) => ({ id, title, rows: own.toSorted(byChild) }))
}

function partOf(age: number): number {
  const part = ages.findIndex((most) => age <= most)
  return part < 0 ? ages.length : part
}

function byChild(a: OpenRow, b: OpenRow): number {
  return (
    `${a.child.lastName} ${a.child.firstName}`.localeCompare(`${b.child.lastName} ${b.child.firstName}`, 'nl') ||
    compare(a.child.id, b.child.id) ||
    compare(a.date, b.date)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
