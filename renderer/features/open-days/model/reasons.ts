import { absenceReasonsOf } from '../../../../shared/domain/attendance/absence-reasons.ts'
import type { AbsenceReasonRecord } from '../../../../shared/domain/exchange/document.ts'

/** A reason that can be given for some days at once: its row in force on each of them. */
export type OfferedReason = {
  id: string
  name: string
  key: string | undefined
  billing: AbsenceReasonRecord['billing']
  on(date: string): AbsenceReasonRecord | undefined
}

/** The reasons that are in force on every one of some dates, as the latest of them knows them (R69). */
export function reasonsOn(own: readonly AbsenceReasonRecord[], dates: readonly string[]): OfferedReason[] {
  const once = [...new Set(dates)].sort()
  const last = once.at(-1)
  if (last === undefined) return []
  const reasons = absenceReasonsOf(own)
  const rowOn = (id: string, date: string) => reasons.offeredOn(date).find((row) => row.id === id)
  return reasons
    .offeredOn(last)
    .filter(({ id }) => once.every((date) => rowOn(id, date)))
    .map(({ id, name, key, billing }) => ({ id, name, key, billing, on: (date) => rowOn(id, date) }))
}
