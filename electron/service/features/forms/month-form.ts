import type { OutputOf } from '../../../../shared/contract/index.ts'
import { cellOf, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { sheetFacts } from '../../../../shared/domain/attendance/sheet-facts.ts'
import type { OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { covers, monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { reservedOn } from '../../../../shared/domain/care-plan/care-plan.ts'
import { reservationTables } from '../../../../shared/domain/care-plan/day-changes.ts'
import { factsOfRecords } from '../../../../shared/domain/capacity/facts-of-records.ts'
import { openingHoursByDay } from '../../../../shared/domain/capacity/opening-hours.ts'
import type { FormDate, FormDay, MonthForm } from '../../documents/month-form.ts'
import { formReasons } from './form-reasons.ts'

/** The form of a host's month, from the same records as its sheet: what is reserved, and what is stored already. */
export function monthFormOf(
  sheet: OutputOf<'attendance.sheet'>,
  { month, organiser, issuedAt }: { month: string; organiser: OrganiserSnapshot; issuedAt: string },
): MonthForm {
  const { host } = sheet
  const period = monthPeriod(month)
  const facts = factsOfRecords(host, [], [], [])
  const hoursOn = openingHoursByDay(facts)
  const { children, closures } = sheetFacts(sheet)
  const dates = Array.from({ length: period.until - period.from + 1 }, (_, index): FormDate => {
    const day = period.from + index
    const isOpen = hoursOn(day).length > 0 && covers(facts, day)
    return { date: formatDate(day), state: closures.on(host.id, day) ? 'closed' : isOpen ? 'open' : 'off' }
  })
  const stored = storedCells(sheet)
  const reasonsOn = formReasons(sheet.absenceReasons)
  return {
    organiser,
    host: {
      id: host.id,
      firstName: host.firstName,
      lastName: host.lastName,
      ...(host.dossierNumber === undefined ? {} : { dossierNumber: host.dossierNumber }),
    },
    month,
    dates,
    children: sheet.children.map(({ id, firstName, lastName }) => {
      const own = children.find(({ childId }) => childId === id)
      const agreements = (own?.agreements ?? [])
        .filter(({ hostId }) => hostId === host.id)
        .map((agreement) => ({ agreement, tables: reservationTables(agreement) }))
      const days: Record<string, FormDay> = {}
      for (const { date } of dates) {
        const day = parseDate(date)
        const running = agreements.filter(({ agreement }) => covers(agreement, day))
        const cell = stored(id, date)
        if (running.length === 0 && cell.stays.length === 0) continue
        const slots = running.flatMap(({ tables }) => reservedOn(tables, day).slots).sort((a, b) => a[0] - b[0])
        days[date] = {
          planned: slots.map(([from, until]) => ({ from: formatTime(from), until: formatTime(until) })),
          cell,
        }
      }
      return { child: { id, firstName, lastName }, days }
    }),
    ownChildren: host.ownChildren
      .filter(({ birthDate }) => birthDate <= formatDate(period.until))
      .filter(({ countsUntil }) => countsUntil >= formatDate(period.from))
      .map(({ firstName }) => firstName),
    reasons: Object.fromEntries(dates.map(({ date }) => [date, reasonsOn(date)])),
    issuedAt,
  }
}

function storedCells({
  host,
  attendance,
  absences,
}: OutputOf<'attendance.sheet'>): (childId: string, date: string) => DayCell {
  const keyOf = (childId: string, date: string): string => JSON.stringify([childId, date])
  const stays = new Map(
    attendance.filter(({ hostId }) => hostId === host.id).map((one) => [keyOf(one.childId, one.date), one.stays]),
  )
  const absent = new Map(absences.map((absence) => [keyOf(absence.childId, absence.date), absence]))
  return (childId, date) => cellOf(stays.get(keyOf(childId, date)), absent.get(keyOf(childId, date)))
}
