import type { Executor } from '../../../../db/open.ts'
import { readAbsenceReasons } from '../../../../db/repositories/records/absence-reasons.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { isBuiltInReason } from '../../../../shared/domain/attendance/absence-reasons.ts'
import type { DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { isSameCell, normalCell } from '../../../../shared/domain/attendance/day-cell.ts'
import type { AbsenceRecord, Attendance } from '../../../../shared/domain/exchange/document.ts'
import { checkLists, within } from '../../../../shared/formats/exchange/check-record.ts'
import type { Fault } from '../../../../shared/formats/exchange/faults.ts'
import { refuseFaults } from '../records/check.ts'
import { keyOf, type DaysNow } from './days-now.ts'

/** An answer for a child's day at a host: what stood there when somebody looked, and what is to stand there. */
export type Answer = { childId: string; hostId: string; date: string; looked: DayCell; value: DayCell }

/** Refuses answers about children or hosts that are not there. */
export async function refuseUnknown(db: Executor, answers: readonly Answer[]): Promise<void> {
  const [childId] = await readUnknown(db, 'children', [...new Set(answers.map((answer) => answer.childId))])
  if (childId !== undefined) throw new ServiceError('not-found', 'no-such-child', { childId })
  const [hostId] = await readUnknown(db, 'hosts', [...new Set(answers.map((answer) => answer.hostId))])
  if (hostId !== undefined) throw new ServiceError('not-found', 'no-such-host', { hostId })
}

/** Refuses answers of which somebody else changed the day since it was looked at, with what stands there now. */
export function refuseChanged(answers: readonly Answer[], now: DaysNow): void {
  const changed = answers.filter((answer) => !isSameCell(answer.looked, now.cell(answer)))
  if (changed.length === 0) return
  const cells = changed.map(({ childId, hostId, date }) => ({
    childId,
    hostId,
    date,
    now: now.cell({ childId, hostId, date }),
  }))
  throw new ServiceError('conflict', 'day-changed', { cells })
}

/** Refuses answers with every fault in them; paths such as `cells[2].stays[0].until`. */
export async function refuseFaulty(db: Executor, answers: readonly Answer[], now: DaysNow): Promise<void> {
  const faults = await faultsOfAnswers(db, answers, now)
  if (faults.length === 0) return
  refuseFaults(
    faults.map(({ cell, path, ...fault }) => ({ ...fault, path: [`cells[${cell}]`, path].filter(Boolean).join('.') })),
  )
}

/** A fault of an answer: the place of the answer in its list, and the path within it, such as `stays[0].until`. */
export type AnswerFault = Fault & { cell: number }

/**
 * What the exchange document would refuse (exchange.md §1): times, reasons, stays of a child that overlap at whatever host, a
 * day answered twice.
 */
export async function faultsOfAnswers(db: Executor, answers: readonly Answer[], now: DaysNow): Promise<AnswerFault[]> {
  const attendance: Attendance[] = []
  const places = new Map<string, { cell: number; part: string }>()
  const own = new Set(answers.map(({ childId, date, hostId }) => JSON.stringify([childId, date, hostId])))
  // What is stored at other hosts comes first: it is at no fault, and what meets it is.
  for (const day of new Map(answers.map((answer) => [keyOf(answer), answer])).values())
    for (const record of now.attendance(day))
      if (!own.has(JSON.stringify([record.childId, record.date, record.hostId]))) attendance.push(record)
  const absences: AbsenceRecord[] = []
  const absenceReasons = await readAbsenceReasons(db)
  const kinds = new Map(absenceReasons.map(({ id, kind }) => [id, kind]))
  const told: AnswerFault[] = []
  const said = new Map<string, string>()
  const answered = new Set<string>()
  for (const [cell, { childId, hostId, date, looked, value }] of answers.entries()) {
    const { stays, absence } = value
    const place = JSON.stringify([childId, date, hostId])
    if (answered.has(place)) {
      told.push({ cell, path: '', code: 'duplicate', message: 'the cell is answered before' })
      continue
    }
    answered.add(place)
    if (stays.length > 0) {
      places.set(`attendance[${attendance.length}]`, { cell, part: '' })
      attendance.push({ childId, hostId, date, stays })
    }
    // A cell without an absence, now and before, says nothing about it.
    if (absence === undefined && looked.absence === undefined) continue
    // Two hosts on one day may say the same about the absence; it is one record, kept or gone.
    const text = JSON.stringify(normalCell({ stays: [], absence }))
    const known = said.get(keyOf({ childId, date }))
    if (known === text) continue
    said.set(keyOf({ childId, date }), text)
    if (absence === undefined || known === noAbsence) {
      if (known !== undefined)
        told.push({ cell, path: 'absence', code: 'duplicate', message: 'is told otherwise before' })
      continue
    }
    // What the family pays and the report counts follow the kind: a reason of another kind would say two things at once.
    const { reasonId } = absence
    const kind = reasonId !== undefined && isBuiltInReason(reasonId) ? reasonId : kinds.get(reasonId ?? '')
    if (kind !== undefined && kind !== absence.reason) {
      const message = `is no reason of the kind ${absence.reason}`
      told.push({ cell, path: 'absence.reasonId', code: 'unknown-reference', message })
    }
    places.set(`absences[${absences.length}]`, { cell, part: 'absence' })
    absences.push({ ...absence, childId, date })
  }
  const checked = checkLists({ attendance, absences, absenceReasons })
  const found = 'faults' in checked ? checked.faults : []
  const faults = found.flatMap((fault): AnswerFault[] => {
    const [record = ''] = fault.path.split('.', 1)
    const place = places.get(record)
    // A fault of what is stored already is none of the answers'.
    if (!place) return []
    const { path } = within(fault, record)
    return [{ ...fault, cell: place.cell, path: [place.part, path].filter(Boolean).join('.') }]
  })
  return [...told, ...faults]
}

const noAbsence = JSON.stringify(normalCell({ stays: [] }))

/** The answers that change something, in their normal form: an order of stays is no change of them. */
export function changesOf(answers: readonly Answer[]): Answer[] {
  return answers
    .filter(({ looked, value }) => !isSameCell(looked, value))
    .map((answer) => ({ ...answer, looked: normalCell(answer.looked), value: normalCell(answer.value) }))
}
