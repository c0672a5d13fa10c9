import { builtInAbsenceReasons } from '../../law/absence-reasons.ts'
import type { AbsenceReason } from '../billing/issued.ts'
import type { AbsenceReasonRecord, AbsenceRecord } from '../exchange/document.ts'

/** The reasons of a service, by date (R69). */
export type AbsenceReasons = {
  /** The rows in force on a date that can be chosen, built-in ones first, then by id. */
  offeredOn(date: string): AbsenceReasonRecord[]
  /** The row in force on the date of an absence; also of a reason that is no longer offered. */
  of(absence: Pick<AbsenceRecord, 'reason' | 'reasonId' | 'date'>): AbsenceReasonRecord
}

const builtIn: readonly AbsenceReasonRecord[] = builtInAbsenceReasons
const builtInIds: readonly string[] = builtInAbsenceReasons.map(({ id }) => id)

/** Whether a reason is one that every service has: an absence with it carries no `reasonId`. */
export function isBuiltInReason(id: string): id is AbsenceReason {
  return builtInIds.includes(id)
}

/**
 * Builds the look-up: of an id the row with the latest `from` on or before the date is in force, an own row before a built-in
 * one of that same date. Dates are ISO strings.
 */
export function absenceReasonsOf(own: readonly AbsenceReasonRecord[]): AbsenceReasons {
  const ids = [...builtInIds, ...new Set(own.map(({ id }) => id).filter((id) => !isBuiltInReason(id)))]
  const timelines = new Map(
    ids.map((id) => {
      const rows = new Map([...builtIn, ...own].filter((row) => row.id === id).map((row) => [row.from, row]))
      return [id, [...rows.values()].sort((a, b) => (a.from < b.from ? 1 : -1))]
    }),
  )
  const inForce = (id: string, date: string): AbsenceReasonRecord | undefined =>
    timelines.get(id)?.find((row) => row.from <= date)
  return {
    offeredOn: (date) => ids.flatMap((id) => inForce(id, date) ?? []).filter(({ isActive }) => isActive),
    of: ({ reason, reasonId, date }) => {
      const rows = timelines.get(reasonId ?? reason) ?? []
      // An absence may be older than the reason's first row: it then meant what that row says.
      const row = inForce(reasonId ?? reason, date) ?? rows.at(-1) ?? inForce(reason, date)
      if (!row) throw new RangeError(`no reason ${reason} in force`)
      return row
    },
  }
}

/**
 * The absence that a reason makes of a day: what its row says about the bill becomes the ruling (exchange.md §2 knows no other
 * word for it); without one the free days decide.
 */
export function absenceWith(row: AbsenceReasonRecord): Pick<AbsenceRecord, 'reason' | 'reasonId' | 'ruling'> {
  return {
    reason: row.kind,
    ...(row.billing !== 'free-days' && { ruling: row.billing }),
    ...(!isBuiltInReason(row.id) && { reasonId: row.id }),
  }
}
