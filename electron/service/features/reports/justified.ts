import type { Executor } from '../../../../db/open.ts'
import { readAbsenceReasons } from '../../../../db/repositories/records/absence-reasons.ts'
import { absenceReasonsOf } from '../../../../shared/domain/attendance/absence-reasons.ts'
import type { Absence } from '../../../../shared/domain/billing/facts.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'

/** Whether the reason of an absence justifies it also where the family pays for it, by the reasons of the service (R69). */
export async function readIsJustified(db: Executor): Promise<(absence: Absence) => boolean> {
  const reasons = absenceReasonsOf(await readAbsenceReasons(db))
  return ({ date, ...absence }) => reasons.of({ ...absence, date: formatDate(date) }).isJustified
}
