import type { DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import type { CallError } from '../../../../shared/contract/errors.ts'

/** A cell as the service holds it. */
export type StoredCell = { childId: string; date: string; now: DayCell }

/** What the service holds of cells that changed since they were looked at; nothing for another refusal. */
export function storedOf({ reason, details }: CallError): StoredCell[] {
  if (reason !== 'day-changed' || typeof details !== 'object' || details === null) return []
  const { cells } = details as { cells?: unknown }
  return Array.isArray(cells) ? (cells as StoredCell[]) : []
}
