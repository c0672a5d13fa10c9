import type { ComplaintEntry, IncidentEntry, Register } from '../incident-types.ts'

/** A line of the register. */
export type CaseRow =
  | { id: string; of: 'incident'; entry: IncidentEntry; at: string }
  | { id: string; of: 'complaint'; entry: ComplaintEntry; at: string }

export const caseFilters = ['all', 'open', 'incidents', 'complaints'] as const
export type CaseFilter = (typeof caseFilters)[number]

/** How pressing lines are together: something is late, something is open, or all is over. */
const caseGroups = ['late', 'open', 'closed'] as const
type CaseGroup = (typeof caseGroups)[number]

/** The lines of the register that a chip shows, by how pressing they are; within a group in the order of the service, incidents first. */
export function caseRows(
  { incidents, complaints }: Register,
  filter: CaseFilter,
): { group: CaseGroup; rows: CaseRow[] }[] {
  const rows: CaseRow[] = [
    ...(filter === 'complaints' ? [] : incidents).map((entry) => ({
      id: entry.id,
      of: 'incident' as const,
      entry,
      at: entry.occurredAt,
    })),
    ...(filter === 'incidents' ? [] : complaints).map((entry) => ({
      id: entry.id,
      of: 'complaint' as const,
      entry,
      at: entry.receivedAt,
    })),
  ]
  return caseGroups
    .filter((group) => filter !== 'open' || group !== 'closed')
    .map((group) => ({ group, rows: rows.filter(({ entry }) => groupOf(entry) === group) }))
    .filter((one) => one.rows.length > 0)
}

function groupOf({ closedOn, tasks }: IncidentEntry | ComplaintEntry): CaseGroup {
  if (closedOn !== undefined) return 'closed'
  return tasks.some(({ isLate }) => isLate) ? 'late' : 'open'
}
