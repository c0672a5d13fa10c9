import type { Executor } from '../../../../db/open.ts'
import { readGuests } from '../../../../db/repositories/guests.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { readAbsenceRecords } from '../../../../db/repositories/records/absences.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readAttendanceRecords } from '../../../../db/repositories/records/attendance.ts'
import { readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import { readClosureRecords } from '../../../../db/repositories/records/closures.ts'
import { readExtraDays } from '../../../../db/repositories/records/extra-days.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { runsWithin } from '../../../../shared/domain/agreements/runs-within.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { datesOfMonth } from '../../../../shared/domain/calendar/month-dates.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import type {
  AbsenceRecord,
  AgreementRecord,
  Attendance,
  CarePlanRecord,
  ClosureRecord,
  ExtraDayRecord,
  Host,
} from '../../../../shared/domain/exchange/document.ts'
import type { GuestDay } from '../../../../shared/domain/substitution/guests.ts'
import type { FormChild } from '../../../../shared/formats/attendance-form/form-facts.ts'

/** What the form of one host's month is made of. */
export type FormRecords = {
  host: Host
  /** With an agreement or a place at the host in the month, or there in it; by name. */
  children: FormChild[]
  /** At the host and in the month alone, as all that follows; absences are those of the children. */
  agreements: AgreementRecord[]
  carePlans: CarePlanRecord[]
  extraDays: ExtraDayRecord[]
  attendance: Attendance[]
  absences: AbsenceRecord[]
  /** Children of closed hosts that have a place here (R75). */
  guests: readonly GuestDay[]
  /** Of any host, and of the service. */
  closures: ClosureRecord[]
}

/** Reads what the forms of some hosts are made of, in the order asked, in a fixed number of queries. */
export async function readFormRecords(
  db: Executor,
  { hostIds, month }: { hostIds: readonly string[]; month: string },
): Promise<FormRecords[]> {
  const hosts = new Map((await readHostRecords(db)).map((host) => [host.id, host]))
  const period = monthPeriod(month)
  const { from, until } = period
  const within = { from: formatDate(from), until: formatDate(until) }
  const asked = new Set(hostIds)
  const agreements = (await readAgreementRecords(db)).filter((one) => asked.has(one.hostId) && runsWithin(one, within))
  const agreementIds = agreements.map(({ id }) => id)
  const dates = datesOfMonth(month)
  const attendance = (await readAttendanceRecords(db, { dates })).filter(({ hostId }) => asked.has(hostId))
  const guests = (await readGuests(db, period)).filter(({ hostId }) => asked.has(hostId))
  const people = new Set([...agreements, ...attendance, ...guests].map(({ childId }) => childId))
  const names = await readNames(db, 'children', people)
  const closures = (await readClosureRecords(db, { touching: within })).map(({ record }) => record)
  const agreed = Map.groupBy(agreements, ({ hostId }) => hostId)
  const came = Map.groupBy(attendance, ({ hostId }) => hostId)
  const placed = Map.groupBy(guests, ({ hostId }) => hostId)
  const absent = Map.groupBy(await readAbsenceRecords(db, { dates }), ({ childId }) => childId)
  const plans = Map.groupBy(
    (await readCarePlans(db, agreementIds)).map(({ record }) => record),
    ({ agreementId }) => agreementId,
  )
  const extra = Map.groupBy(
    (await readExtraDays(db, { agreementIds })).map(({ record }) => record),
    ({ agreementId }) => agreementId,
  )
  return hostIds.map((hostId) => {
    const host = hosts.get(hostId)
    if (!host) throw new ServiceError('not-found', 'no-such-host')
    const [own, there] = [agreed.get(hostId) ?? [], came.get(hostId) ?? []]
    const placedHere = placed.get(hostId) ?? []
    const childIds = new Set([...own, ...there, ...placedHere].map(({ childId }) => childId))
    const children = names.filter(({ id }) => childIds.has(id))
    return {
      host,
      children,
      agreements: own,
      carePlans: own.flatMap(({ id }) => plans.get(id) ?? []),
      extraDays: own.flatMap(({ id }) => extra.get(id) ?? []),
      attendance: there,
      absences: children.flatMap(({ id }) => absent.get(id) ?? []),
      guests: placedHere,
      closures,
    }
  })
}
