import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readAbsenceRecords } from '../../../../db/repositories/records/absences.ts'
import { readBillingFacts } from '../../../../db/repositories/billing-facts.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { readSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { cellAbsence } from '../../../../shared/domain/attendance/day-cell.ts'
import { halfDaysFor, percentFor, goesToSchoolOn } from '../../../../shared/domain/attendance/percent.ts'
import { careDaysOf, type CareDay } from '../../../../shared/domain/billing/care-days.ts'
import { formatDate, parseDate, yearOf } from '../../../../shared/domain/calendar/date.ts'
import { covers, yearPeriod } from '../../../../shared/domain/calendar/period.ts'
import { totalMinutes } from '../../../../shared/domain/care-plan/care-plan.ts'
import { percentOf } from '../../../../shared/domain/money/percent-of.ts'
import { isPlaceInForce, placesOf } from '../../../../shared/domain/substitution/places.ts'
import type { Handler } from '../../context.ts'
import { placed, stretches } from './times.ts'

/** How many earlier days are told beside an open one. */
const daysBefore = 6

/** What an open day means for the family, decided by billing itself over the whole year: free days go in order of date. */
export const openDay: Handler<'attendance.openDay'> = async ({ db }, { agreementId, date: iso }) => {
  const [record] = await readAgreementRecords(db, { id: agreementId })
  if (!record) throw new ServiceError('not-found', 'no-such-agreement')
  const date = parseDate(iso)
  const year = yearPeriod(yearOf(date))
  const { children, closures, settings } = await readBillingFacts(db, year, { childId: record.childId })
  const child = children[0]
  const agreement = child?.agreements.find(({ id }) => id === agreementId)
  if (!child || !agreement) throw new ServiceError('not-found', 'no-such-agreement')
  const { days, balanceOf } = careDaysOf(child, year, closures, settings)
  const own = days.filter((day) => day.agreement.id === agreementId)
  const open = own.find((day) => day.date === date)
  const places = placesOf(
    (await readSubstitutions(db, { agreementIds: [agreementId], between: { from: iso, until: iso } })).map(
      ({ record: place }) => place,
    ),
    [record],
  )
  const place = places.find((one) => isPlaceInForce(one, closures))
  const minutes = totalMinutes(place?.slots ?? open?.reserved ?? [])
  const percent = percentFor(minutes, goesToSchoolOn(child, date))
  const tariff = child.tariffs.find((one) => one.contractHolderId === agreement.contractHolderId && covers(one, date))
  const { entitled, usedBefore, used, left } = balanceOf(agreement)
  const last = own
    .filter((day) => day.date < date)
    .slice(-daysBefore)
    .toReversed()
  const absences = await readAbsenceRecords(db, {
    days: last.map((day) => ({ childId: record.childId, date: formatDate(day.date) })),
  })
  return {
    percent,
    reservedMinutes: minutes,
    isSubstitution: place !== undefined,
    // A day on which the host is closed and the child did not come costs nothing (R76), and takes no free day.
    ...(place ? { amountCents: 0 } : tariff && { amountCents: percentOf(tariff.dayCents, percent) }),
    balance: { entitled, used: Math.min(entitled, usedBefore) + used, left, day: place ? 0 : halfDaysFor(minutes) },
    lastDays: last.map((day) =>
      lastDay(
        day,
        absences.find((one) => one.date === formatDate(day.date)),
      ),
    ),
    hosts: await readNames(db, 'hosts', new Set(last.flatMap(({ present }) => present.map(({ hostId }) => hostId)))),
  }
}

function lastDay(day: CareDay, absence: Parameters<typeof cellAbsence>[0] | undefined) {
  return {
    date: formatDate(day.date),
    kind: day.kind,
    isOpen: day.unregistered,
    slots: stretches(day.reserved),
    stays: placed(day.present),
    ...(absence && day.present.length === 0 && { absence: cellAbsence(absence) }),
  }
}
