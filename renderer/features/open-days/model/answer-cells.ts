import { absenceWith } from '../../../../shared/domain/attendance/absence-reasons.ts'
import type { AbsenceReasonRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Cell } from '../open-days-types.ts'
import type { OpenRow } from './open-rows.ts'

/** The answer that the children were there as planned: a stay for every slot, beside what stands there already. */
export function asPlanned(rows: readonly OpenRow[]): Cell[] {
  return rows.map((row) => answered(row, { stays: [...row.present, ...row.slots].sort(byTime) }))
}

/**
 * The answer that the children were absent with a reason. An absence is one of the whole day: where two agreements reserve the
 * same day of a child, it is said once.
 */
export function absentWith(
  rows: readonly OpenRow[],
  reasonOn: (date: string) => AbsenceReasonRecord | undefined,
): Cell[] {
  const once = new Map(rows.map((row) => [`${row.child.id} ${row.date}`, row]))
  return [...once.values()].flatMap((row) => {
    const reason = reasonOn(row.date)
    return reason ? [answered(row, { stays: [...row.present], absence: absenceWith(reason) })] : []
  })
}

/** The answers that bring back what stood there before others. */
export function inverse(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => ({ ...cell, looked: cell.value, value: cell.looked }))
}

function answered({ child, host, date, present }: OpenRow, value: Cell['value']): Cell {
  return { childId: child.id, hostId: host.id, date, looked: { stays: [...present] }, value }
}

function byTime(a: { from: string }, b: { from: string }): number {
  return a.from < b.from ? -1 : 1
}
