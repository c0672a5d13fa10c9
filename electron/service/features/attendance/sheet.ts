import type { Executor } from '../../../../db/open.ts'
import { readClosedMonths } from '../../../../db/repositories/closed-months.ts'
import { readCorrectedDays } from '../../../../db/repositories/day-log.ts'
import { readGuests } from '../../../../db/repositories/guests.ts'
import { readImportDate, readIssuedTo } from '../../../../db/repositories/issued-to.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { readAbsenceReasons } from '../../../../db/repositories/records/absence-reasons.ts'
import { readAbsenceRecords } from '../../../../db/repositories/records/absences.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readAttendanceRecords } from '../../../../db/repositories/records/attendance.ts'
import { readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import { readClosureRecords } from '../../../../db/repositories/records/closures.ts'
import { readExtraDays } from '../../../../db/repositories/records/extra-days.ts'
import { readGroupLocations } from '../../../../db/repositories/records/group-locations.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { readSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { readTariffs } from '../../../../db/repositories/records/tariffs.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import { readChildrenOfSheet, readHostNames } from '../../../../db/repositories/sheet-children.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { runsWithin } from '../../../../shared/domain/agreements/runs-within.ts'
import { waitsForStart } from '../../../../shared/domain/attendance/may-answer.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import { withoutDossier } from '../records/host-shown.ts'

/** The sheet of a host's month, in a fixed number of queries. */
export async function loadSheet(
  db: Executor,
  { hostId, month }: { hostId: string; month: string },
): Promise<OutputOf<'attendance.sheet'>> {
  const [host] = await readHostRecords(db, hostId)
  if (!host) throw new ServiceError('not-found', 'no-such-host')
  const period = monthPeriod(month)
  const dates = { from: formatDate(period.from), until: formatDate(period.until) }
  const year = { from: `${month.slice(0, 4)}-01-01`, until: `${month.slice(0, 4)}-12-31` }
  const guestIds = (await readGuests(db, period, { hostId })).map(({ childId }) => childId)
  const children = await readChildrenOfSheet(db, { hostId, ...dates, guestIds })
  const childIds = children.map(({ id }) => id)
  const agreements = (await readAgreementRecords(db, { childIds })).filter((agreement) => runsWithin(agreement, year))
  const agreementIds = agreements.map(({ id }) => id)
  const absences = await readAbsenceRecords(db, { childIds, ...year })
  const elsewhere = absences.filter(({ date }) => date < dates.from || date > dates.until)
  const importedOn = await readImportDate(db)
  const running = Map.groupBy(
    agreements.filter((agreement) => runsWithin(agreement, dates)),
    ({ childId }) => childId,
  )
  const holderIds = [...new Set(agreements.map(({ contractHolderId }) => contractHolderId))]
  const issued = await readIssuedTo(db, [month])
  const closed = (await readClosedMonths(db, [hostId])).find((one) => one.month === month)
  return {
    host: withoutDossier(host),
    children,
    agreements,
    carePlans: (await readCarePlans(db, agreementIds)).map(({ record }) => record),
    extraDays: (await readExtraDays(db, { agreementIds })).map(({ record }) => record),
    tariffs: (await readTariffs(db, childIds)).map(({ record }) => record),
    attendance: [
      ...(await readAttendanceRecords(db, { childIds, ...dates })),
      ...(await readAttendanceRecords(db, { days: elsewhere })),
    ],
    absences,
    substitutions: (await readSubstitutions(db, { agreementIds, between: dates, arrangedOnly: true })).map(
      ({ record }) => record,
    ),
    groupLocations: (await readGroupLocations(db)).map(({ record: { id, name } }) => ({ id, name })),
    closures: (await readClosureRecords(db, { touching: year })).map(({ record }) => record),
    settings: await readSettings(db),
    absenceReasons: await readAbsenceReasons(db),
    contractHolders: await readNames(db, 'contract_holders', holderIds),
    hosts: await readHostNames(db),
    notStarted: childIds.filter((id) => waitsForStart(running.get(id) ?? [], importedOn)),
    issued: {
      contractHolders: holderIds.filter((id) => issued.invoiced(id, month)),
      payout: issued.paid(hostId, month),
    },
    ...(closed && { closedOn: closed.closedOn }),
    corrected: await readCorrectedDays(db, { hostId, ...dates }),
  }
}
