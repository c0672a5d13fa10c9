import type { Executor } from '../../../../db/open.ts'
import { readAbsenceRecords } from '../../../../db/repositories/records/absences.ts'
import { readAttendanceRecords, type ChildDay, type HostDay } from '../../../../db/repositories/records/attendance.ts'
import { cellOf, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import type { AbsenceRecord, Attendance } from '../../../../shared/domain/exchange/document.ts'

/** Days of children as they are stored, at all hosts. */
export type DaysNow = {
  /** What stands in the cell of a host's sheet, in its normal form. */
  cell(day: HostDay): DayCell
  /** The attendance of a child's day at all hosts. */
  attendance(day: ChildDay): readonly Attendance[]
  absence(day: ChildDay): AbsenceRecord | undefined
}

/** Reads some days, each named once or more. */
export async function readDaysNow(db: Executor, days: readonly ChildDay[]): Promise<DaysNow> {
  const asked = [...new Map(days.map(({ childId, date }) => [keyOf({ childId, date }), { childId, date }])).values()]
  const attendance = Map.groupBy(await readAttendanceRecords(db, { days: asked }), keyOf)
  const absences = new Map((await readAbsenceRecords(db, { days: asked })).map((record) => [keyOf(record), record]))
  const now: DaysNow = {
    attendance: (day) => attendance.get(keyOf(day)) ?? [],
    absence: (day) => absences.get(keyOf(day)),
    cell: (day) => cellOf(now.attendance(day).find(({ hostId }) => hostId === day.hostId)?.stays, now.absence(day)),
  }
  return now
}

/** The name of a child's day. */
export function keyOf({ childId, date }: ChildDay): string {
  return JSON.stringify([childId, date])
}
