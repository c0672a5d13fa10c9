import type { Executor } from '../../../../db/open.ts'
import { readGuests } from '../../../../db/repositories/guests.ts'
import { readImportDate } from '../../../../db/repositories/issued-to.ts'
import { readPeople } from '../../../../db/repositories/people.ts'
import { readAbsenceReasons } from '../../../../db/repositories/records/absence-reasons.ts'
import { readAbsenceRecords } from '../../../../db/repositories/records/absences.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readAttendanceRecords } from '../../../../db/repositories/records/attendance.ts'
import { runsWithin } from '../../../../shared/domain/agreements/runs-within.ts'
import { cellOf, emptyCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { presenceRefusal } from '../../../../shared/domain/attendance/may-answer.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { datesOfMonth } from '../../../../shared/domain/calendar/month-dates.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { FormChild, FormContext } from '../../../../shared/formats/attendance-form/form-facts.ts'
import { formReasons } from './form-reasons.ts'

/** Everything that forms are read against, loaded once for all of them. */
export type FormWorld = {
  hosts: readonly FormChild[]
  children: readonly FormChild[]
  reasonsOn: FormContext['reasonsOn']
  /** What a form of a host and month is read against. */
  contextOf(hostId: string, month: string): FormContext
}

/** Loads what the forms of some months are read against, in a fixed number of queries. */
export async function loadFormWorld(db: Executor, months: readonly string[], today: string): Promise<FormWorld> {
  const people = await readPeople(db)
  const children = byName([...people.children.values()])
  // Of no other month: a form of years ago does not read all the years since.
  const dates = [...new Set(months)].flatMap(datesOfMonth)
  const attendance = await readAttendanceRecords(db, { dates })
  const absences = await readAbsenceRecords(db, { dates })
  const agreements = await readAgreementRecords(db)
  const importedOn = await readImportDate(db)
  const reasonsOn = formReasons(await readAbsenceReasons(db))
  const stays = byDay(attendance, ({ hostId }) => hostId)
  const absent = byDay(absences, () => '')
  const guests = await readGuestsOfMonths(db, months)
  const placed = Map.groupBy(guests, ({ hostId, month }) => keyOf(hostId, month))
  const comers = Map.groupBy(attendance, ({ hostId, date }) => keyOf(hostId, date.slice(0, 7)))
  const agreed = Map.groupBy(agreements, ({ hostId }) => hostId)
  const ofChild = Map.groupBy(agreements, ({ childId }) => childId)
  const storedOn = (hostId: string, childId: string, date: string): DayCell => {
    const record = absent.get('')?.get(childId)?.get(date)
    const known = stays.get(hostId)?.get(childId)?.get(date)
    return record || known ? cellOf(known?.stays, record) : emptyCell
  }
  const sheet = { today, importedOn, agreementsOf: (childId: string) => ofChild.get(childId) ?? [] }

  return {
    hosts: byName([...people.hosts.values()].map(({ id, firstName, lastName }) => ({ id, firstName, lastName }))),
    children,
    reasonsOn,
    contextOf(hostId, month) {
      const { from, until } = monthPeriod(month)
      const within = { from: formatDate(from), until: formatDate(until) }
      const ids = new Set([
        ...(agreed.get(hostId) ?? []).filter((one) => runsWithin(one, within)).map(({ childId }) => childId),
        ...(comers.get(keyOf(hostId, month)) ?? []).map(({ childId }) => childId),
        ...(placed.get(keyOf(hostId, month)) ?? []).map(({ childId }) => childId),
      ])
      return {
        month,
        children: [...ids].flatMap((id) => people.children.get(id) ?? []),
        childById: (id) => people.children.get(id),
        reasonsOn,
        storedOn: (childId, date) => storedOn(hostId, childId, date),
        refusalOf: (childId, date, value) => presenceRefusal({ childId, date, value }, sheet),
      }
    },
  }
}

/** The children with a place at another host in some months (R75), by host and month. */
async function readGuestsOfMonths(db: Executor, months: readonly string[]) {
  const found: { childId: string; hostId: string; month: string }[] = []
  for (const month of new Set(months))
    for (const { childId, hostId } of await readGuests(db, monthPeriod(month))) found.push({ childId, hostId, month })
  return found
}

/** Records by a key of their own, then by child and date; a key of three parts for each look would be most of the work. */
function byDay<Row extends { childId: string; date: string }>(rows: readonly Row[], keyOfRow: (row: Row) => string) {
  const found = new Map<string, Map<string, Map<string, Row>>>()
  for (const row of rows) {
    const ofKey = found.get(keyOfRow(row)) ?? new Map<string, Map<string, Row>>()
    const ofChild = ofKey.get(row.childId) ?? new Map<string, Row>()
    found.set(keyOfRow(row), ofKey.set(row.childId, ofChild.set(row.date, row)))
  }
  return found
}

function keyOf(...parts: string[]): string {
  return JSON.stringify(parts)
}

function byName(people: readonly FormChild[]): FormChild[] {
  return people.toSorted(
    (a, b) => compareText(a.lastName, b.lastName) || compareText(a.firstName, b.firstName) || compareText(a.id, b.id),
  )
}
