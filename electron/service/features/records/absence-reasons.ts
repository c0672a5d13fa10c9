import { v7 as newId } from 'uuid'
import { readLastUses } from '../../../../db/repositories/absence-uses.ts'
import {
  deleteAbsenceReason,
  insertAbsenceReasons,
  readAbsenceReasons,
} from '../../../../db/repositories/records/absence-reasons.ts'
import type { absenceReasons } from '../../../../shared/contract/absence-reasons.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { isBuiltInReason } from '../../../../shared/domain/attendance/absence-reasons.ts'
import { isKeyTaken } from '../../../../shared/domain/attendance/reason-keys.ts'
import type { AbsenceReasonRecord } from '../../../../shared/domain/exchange/document.ts'
import { builtInAbsenceReasons } from '../../../../shared/law/absence-reasons.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct } from './acts.ts'
import { checkedRecord } from './check.ts'

const builtIn: readonly AbsenceReasonRecord[] = builtInAbsenceReasons

/** Handlers of the reasons of absence (R69). */
export const absenceReasonHandlers: HandlersOf<keyof typeof absenceReasons> = {
  'absenceReasons.list': async ({ db, clock }) => {
    const own = await readAbsenceReasons(db)
    const uses = await readLastUses(db)
    const today = clock.today()
    return [...new Set([...builtIn, ...own].map(({ id }) => id))].map((id) => {
      const rows = rowsOf(id, own)
      const inForce = rows.find(({ from }) => from <= today)
      return {
        id,
        isBuiltIn: isBuiltInReason(id),
        rows: rows.map((record) => ({
          record,
          origin: own.includes(record) ? ('service' as const) : ('law' as const),
          inForce: record === inForce,
          canRemove: own.includes(record) && !isUsed(uses, record, rows),
        })),
      }
    })
  },

  'absenceReasons.save': async ({ commit, clock }, { record, isNew }) =>
    commit(async (db) => {
      const given = checkedRecord('absenceReasons', record, isNew ? newId() : undefined)
      const own = await readAbsenceReasons(db)
      const rows = rowsOf(given.id, own)
      const [latest] = rows
      if (!isNew && !latest) throw new ServiceError('not-found', 'no-such-reason')
      // Absences carry the kind of their reason: it stays what it was.
      const reason = latest ? { ...given, kind: latest.kind } : given
      if (isKeyTaken(reason, own)) throw new ServiceError('validation', 'key-taken')
      // What was entered before today was entered under the rows of then.
      if (!isNew && reason.from < clock.today()) throw new ServiceError('validation', 'from-past')
      const replaced = own.find(({ id, from }) => id === reason.id && from === reason.from)
      if (replaced && isUsed(await readLastUses(db), replaced, rows)) throw new ServiceError('locked', 'reason-in-use')
      if (replaced) await deleteAbsenceReason(db, reason.id, reason.from)
      await insertAbsenceReasons(db, [reason])
      const before = rows.find(({ from }) => from <= reason.from)
      return { value: { id: reason.id }, acts: [actOf(reason.id, before, reason)] }
    }),

  'absenceReasons.remove': async ({ commit }, { id, from }) =>
    commit(async (db) => {
      const own = await readAbsenceReasons(db)
      const row = own.find((one) => one.id === id && one.from === from)
      if (!row) throw new ServiceError('not-found', 'no-such-reason')
      if (isUsed(await readLastUses(db), row, rowsOf(id, own))) throw new ServiceError('locked', 'reason-in-use')
      await deleteAbsenceReason(db, id, from)
      return { value: {}, acts: [actOf(id, row, undefined)] }
    }),
}

/** The rows of a reason, latest first: an own row before a built-in one of that same date. */
function rowsOf(id: string, own: readonly AbsenceReasonRecord[]): AbsenceReasonRecord[] {
  const byDate = new Map([...builtIn, ...own].filter((row) => row.id === id).map((row) => [row.from, row]))
  return [...byDate.values()].sort((a, b) => (a.from < b.from ? 1 : -1))
}

/**
 * Whether an absence was entered with the reason on the date of a row or later. The first row of a reason also stands for
 * absences of before it: without it they would name a reason that nobody knows.
 */
function isUsed(
  uses: ReadonlyMap<string, string>,
  { id, from }: AbsenceReasonRecord,
  rows: readonly AbsenceReasonRecord[],
): boolean {
  const last = uses.get(id)
  return last !== undefined && (last >= from || rows.every((row) => row.from >= from))
}

function actOf(id: string, before: AbsenceReasonRecord | undefined, after: AbsenceReasonRecord | undefined) {
  return changeAct({ kind: 'absence-reason', id, before, after, about: [] })
}
