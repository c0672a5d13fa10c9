import type { Executor } from '../../../../db/open.ts'
import { readImportDate } from '../../../../db/repositories/issued-to.ts'
import { readPeople } from '../../../../db/repositories/people.ts'
import { readAbsenceReasons } from '../../../../db/repositories/records/absence-reasons.ts'
import { readAbsenceRecords } from '../../../../db/repositories/records/absences.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readAttendanceRecords } from '../../../../db/repositories/records/attendance.ts'
import { isCareStarted } from '../../../../shared/domain/agreements/care-started.ts'
import { normalCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
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
  const sorted = [...months].sort()
  const [first = today.slice(0, 7), last = first] = [sorted[0], sorted.at(-1)]
  const dates = { from: formatDate(monthPeriod(first).from), until: formatDate(monthPeriod(last).until) }
  const childIds = children.map(({ id }) => id)
  const attendance = await readAttendanceRecords(db, { childIds, ...dates })
  const absences = await readAbsenceRecords(db, { childIds, ...dates })
  const agreements = await readAgreementRecords(db)
  const importedOn = await readImportDate(db)
  const reasonsOn = formReasons(await readAbsenceReasons(db))
  const stays = new Map(attendance.map(({ childId, hostId, date, stays: of }) => [keyOf(childId, hostId, date), of]))
  const absent = new Map(absences.map(({ childId, date, ...absence }) => [keyOf(childId, '', date), absence] as const))
  const comers = Map.groupBy(attendance, ({ hostId, date }) => keyOf(hostId, date.slice(0, 7)))
  const agreed = Map.groupBy(agreements, ({ hostId }) => hostId)
  const ofChild = Map.groupBy(agreements, ({ childId }) => childId)
  const cells = new Map<string, DayCell>()

  const storedOn = (hostId: string, childId: string, date: string): DayCell => {
    const key = keyOf(childId, hostId, date)
    const known = cells.get(key)
    if (known) return known
    const absence = absent.get(keyOf(childId, '', date))
    const cell = normalCell({ stays: stays.get(key) ?? [], ...(absence ? { absence } : {}) })
    cells.set(key, cell)
    return cell
  }
  /** By the rules of the month sheet (R131, R134), so that the preview shows what saving would refuse. */
  const refusalOf = (childId: string, date: string, value: DayCell): string | undefined => {
    if (value.stays.length === 0) return undefined
    if (date > today) return 'future-day'
    const running = (ofChild.get(childId) ?? []).filter((one) => runsWithin(one, date, date))
    return running.length > 0 && running.every((one) => !isCareStarted(one, importedOn))
      ? 'care-not-started'
      : undefined
  }

  return {
    hosts: byName([...people.hosts.values()].map(({ id, firstName, lastName }) => ({ id, firstName, lastName }))),
    children,
    reasonsOn,
    contextOf(hostId, month) {
      const { from, until } = monthPeriod(month)
      const [start, end] = [formatDate(from), formatDate(until)]
      const ids = new Set([
        ...(agreed.get(hostId) ?? []).filter((one) => runsWithin(one, start, end)).map(({ childId }) => childId),
        ...(comers.get(keyOf(hostId, month)) ?? []).map(({ childId }) => childId),
      ])
      return {
        month,
        children: [...ids].flatMap((id) => people.children.get(id) ?? []),
        childById: (id) => people.children.get(id),
        reasonsOn,
        storedOn: (childId, date) => storedOn(hostId, childId, date),
        refusalOf,
      }
    },
  }
}

function runsWithin({ startsOn, endsOn }: AgreementRecord, from: string, until: string): boolean {
  return startsOn <= until && (endsOn === undefined || endsOn >= from)
}

function keyOf(...parts: string[]): string {
  return JSON.stringify(parts)
}

function byName(people: readonly FormChild[]): FormChild[] {
  return people.toSorted(
    (a, b) => compareText(a.lastName, b.lastName) || compareText(a.firstName, b.firstName) || compareText(a.id, b.id),
  )
}
