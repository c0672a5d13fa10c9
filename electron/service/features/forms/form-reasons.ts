import { absenceReasonsOf, absenceWith, isBuiltInReason } from '../../../../shared/domain/attendance/absence-reasons.ts'
import { absenceReasons, type AbsenceReason } from '../../../../shared/domain/billing/issued.ts'
import type { AbsenceReasonRecord } from '../../../../shared/domain/exchange/document.ts'
import type { FormReason } from '../../../../shared/formats/attendance-form/form-facts.ts'

/** The reasons a form may name on a date, also those that are no longer offered: what is stored must be found again (R69). */
export function formReasons(own: readonly AbsenceReasonRecord[]): (date: string) => readonly FormReason[] {
  const reasons = absenceReasonsOf(own)
  const kinds = new Map<string, AbsenceReason>([
    ...own.map(({ id, kind }): [string, AbsenceReason] => [id, kind]),
    ...absenceReasons.map((kind): [string, AbsenceReason] => [kind, kind]),
  ])
  const known = new Map<string, readonly FormReason[]>()
  return (date) => {
    const found = known.get(date)
    if (found) return found
    const offered = new Set(reasons.offeredOn(date).map(({ id }) => id))
    const all = [...kinds].map(([id, kind]): FormReason => {
      const row = reasons.of({ reason: kind, date, ...(isBuiltInReason(id) ? {} : { reasonId: id }) })
      const { ruling } = absenceWith(row)
      return {
        id,
        kind: row.kind,
        name: row.name,
        ...(row.key === undefined ? {} : { key: row.key }),
        ...(ruling === undefined ? {} : { ruling }),
        isActive: offered.has(id),
      }
    })
    known.set(date, all)
    return all
  }
}
