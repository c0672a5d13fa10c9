import type { Executor } from '../../../../db/open.ts'
import { readAbsenceRecords } from '../../../../db/repositories/records/absences.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { cellAbsence } from '../../../../shared/domain/attendance/day-cell.ts'
import type { ChildDay } from '../../../../shared/domain/attendance/odd-day.ts'
import type { OddFacts } from '../../../../shared/domain/attendance/odd-days.ts'
import type { ChildFacts } from '../../../../shared/domain/billing/facts.ts'
import { formatDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { covers } from '../../../../shared/domain/calendar/period.ts'
import { reservedOn } from '../../../../shared/domain/care-plan/care-plan.ts'
import { reservationTables } from '../../../../shared/domain/care-plan/day-changes.ts'
import { placed, stretches } from './times.ts'

type DayInView = OutputOf<'attendance.oddDays'>['days'][number]

/** What stands in some days of children at whatever host, each child and date once, in the order given. */
export async function daysInView(db: Executor, facts: OddFacts, days: readonly ChildDay[]): Promise<DayInView[]> {
  const children = new Map(facts.children.map((child) => [child.childId, child]))
  const once = new Map(days.map(({ childId, date }) => [`${date} ${childId}`, { childId, date }]))
  const absences = await readAbsenceRecords(db, {
    days: [...once.values()].map(({ childId, date }) => ({ childId, date: formatDate(date) })),
  })
  const absenceOn = new Map(absences.map((absence) => [`${absence.date} ${absence.childId}`, absence]))
  return [...once.values()].flatMap(({ childId, date }): DayInView[] => {
    const child = children.get(childId)
    if (!child) return []
    const iso = formatDate(date)
    const absence = absenceOn.get(`${iso} ${childId}`)
    return [
      {
        childId,
        date: iso,
        stays: placed(child.stays.filter((stay) => stay.date === date)),
        ...(absence && { absence: cellAbsence(absence) }),
        agreements: agreedOn(child, date, facts),
      },
    ]
  })
}

function agreedOn(child: ChildFacts, date: EpochDay, { closures }: OddFacts): DayInView['agreements'] {
  return child.agreements
    .filter((agreement) => covers(agreement, date))
    .map((agreement) => ({
      agreementId: agreement.id,
      hostId: agreement.hostId,
      slots: stretches(reservedOn(reservationTables(agreement), date).slots),
      isClosed: closures.on(agreement.hostId, date) !== undefined,
    }))
}
