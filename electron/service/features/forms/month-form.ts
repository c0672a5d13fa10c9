import { cellOf, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { childFactsOf } from '../../../../shared/domain/attendance/sheet-facts.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { datesOfMonth } from '../../../../shared/domain/calendar/month-dates.ts'
import { covers, monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { reservedOn } from '../../../../shared/domain/care-plan/care-plan.ts'
import { reservationTables } from '../../../../shared/domain/care-plan/day-changes.ts'
import { closuresOfRecords, factsOfRecords } from '../../../../shared/domain/capacity/facts-of-records.ts'
import { openingHoursByDay } from '../../../../shared/domain/capacity/opening-hours.ts'
import type { FormDate, FormDay, MonthForm } from '../../documents/month-form.ts'
import type { FormContext } from '../../../../shared/formats/attendance-form/form-facts.ts'
import type { FormRecords } from './form-records.ts'

/** What all forms of a month have in common. */
export type FormAbout = {
  month: string
  organiser: OrganiserSnapshot
  issuedAt: string
  reasonsOn: FormContext['reasonsOn']
}

/** The form of a host's month, from the same facts as its sheet: what is reserved (places of guests too), and what is stored already. */
export function monthFormOf(records: FormRecords, { month, organiser, issuedAt, reasonsOn }: FormAbout): MonthForm {
  const { host } = records
  const period = monthPeriod(month)
  const facts = factsOfRecords(host, [], [], [])
  const hoursOn = openingHoursByDay(facts)
  const children = new Map(
    childFactsOf({ ...records, tariffs: [], substitutions: [] }).map((child) => [child.childId, child]),
  )
  const closures = closureCalendar(closuresOfRecords(records.closures))
  const dates = datesOfMonth(month).map((date): FormDate => {
    const day = parseDate(date)
    const isOpen = hoursOn(day).length > 0 && covers(facts, day)
    return { date, state: closures.on(host.id, day) ? 'closed' : isOpen ? 'open' : 'off' }
  })
  const stored = storedCells(records)
  const guests = Map.groupBy(records.guests, ({ childId, date }) => JSON.stringify([childId, date]))
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
    children: records.children.map(({ id, firstName, lastName }) => {
      const agreements = (children.get(id)?.agreements ?? []).map((agreement) => ({
        agreement,
        tables: reservationTables(agreement),
      }))
      const days: Record<string, FormDay> = {}
      for (const { date } of dates) {
        const day = parseDate(date)
        const running = agreements.filter(({ agreement }) => covers(agreement, day))
        const cell = stored(id, date)
        const guest = guests.get(JSON.stringify([id, day])) ?? []
        if (running.length === 0 && guest.length === 0 && cell.stays.length === 0) continue
        const slots = [
          ...running.flatMap(({ tables }) => reservedOn(tables, day).slots),
          ...guest.flatMap((place) => place.slots),
        ].sort((a, b) => a[0] - b[0])
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

function storedCells({ attendance, absences }: FormRecords): (childId: string, date: string) => DayCell {
  const keyOf = (childId: string, date: string): string => JSON.stringify([childId, date])
  const stays = new Map(attendance.map((one) => [keyOf(one.childId, one.date), one.stays]))
  const absent = new Map(absences.map((absence) => [keyOf(absence.childId, absence.date), absence]))
  return (childId, date) => cellOf(stays.get(keyOf(childId, date)), absent.get(keyOf(childId, date)))
}
