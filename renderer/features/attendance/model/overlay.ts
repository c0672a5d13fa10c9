import type { DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import type { Absence, Stay } from '../../../../shared/domain/billing/facts.ts'
import { parseDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { parseTime } from '../../../../shared/domain/calendar/time.ts'
import type { AbsenceRecord, Attendance } from '../../../../shared/domain/exchange/document.ts'
import type { ChildWithPlaces } from '../../../../shared/domain/substitution/places.ts'

/** Cells per child and ISO date. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, DayCell>>

/** What is stored in the cells of one host's sheet: her stays, and the absences whatever the host. */
export function storedCells(
  { attendance, absences }: { attendance: readonly Attendance[]; absences: readonly AbsenceRecord[] },
  hostId: string,
): Cells {
  const cells = new Map<string, Map<string, DayCell>>()
  const put = (childId: string, date: string, change: Partial<DayCell>): void => {
    let dates = cells.get(childId)
    if (!dates) cells.set(childId, (dates = new Map()))
    dates.set(date, { stays: [], ...dates.get(date), ...change })
  }
  for (const row of attendance) if (row.hostId === hostId) put(row.childId, row.date, { stays: row.stays })
  for (const { childId, date, ...absence } of absences) put(childId, date, { absence })
  return cells
}

/** A child's facts with some of its cells at a host as they will be; the same facts when there is nothing to lay over. */
export function withCells(
  facts: ChildWithPlaces,
  hostId: string,
  cells: ReadonlyMap<string, DayCell> | undefined,
): ChildWithPlaces {
  if (!cells || cells.size === 0) return facts
  const changed = new Set([...cells.keys()].map(parseDate))
  const stays: Stay[] = facts.stays.filter((stay) => stay.hostId !== hostId || !changed.has(stay.date))
  const absences: Absence[] = facts.absences.filter(({ date }) => !changed.has(date))
  for (const [iso, cell] of cells) {
    const date = parseDate(iso)
    for (const { from, until } of cell.stays)
      stays.push({ date, hostId, from: parseTime(from), until: parseTime(until) })
    if (cell.absence) absences.push({ ...cell.absence, date })
  }
  return { ...facts, stays: inOrder(stays), absences: inOrder(absences) }
}

function inOrder<Entry extends { date: EpochDay; from?: number }>(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => a.date - b.date || (a.from ?? 0) - (b.from ?? 0))
}
