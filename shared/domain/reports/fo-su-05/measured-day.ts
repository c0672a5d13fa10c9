import type { OddKind } from '../../attendance/odd-kinds.ts'
import { tariffOn } from '../../billing/bill-line.ts'
import type { Tariff } from '../../billing/facts.ts'
import type { EpochDay } from '../../calendar/date.ts'
import type { Period } from '../../calendar/period.ts'
import { isAfterSchoolOn } from './after-school.ts'
import { bucketOf, registrableMinutes, thresholdsOn, type Bucket } from './buckets.ts'
import type { ReportedLocation, ReportFacts } from './facts.ts'
import { hasPermissionOn } from './permissions.ts'
import type { ReportProblemCode } from './problems.ts'
import type { RegisteredDay } from './registered-days.ts'
import { readReportKindcode, type ReportKindcode } from './report-kindcode.ts'

/** A day as it counts: on the line of a kindcode, in a bucket. */
export type CountedDay = RegisteredDay & { kindcode: ReportKindcode; isAfterSchool: boolean; bucket: Bucket }

/** What became of a day: counted or not, and what there is to say about it. */
export type Measured = { counted?: CountedDay; codes: ReportProblemCode[] }

/** What a location's days are measured with. */
type Measure = Pick<ReportFacts, 'isLookedAt' | 'today'> & {
  location: ReportedLocation
  isOpen(day: EpochDay): boolean
  month: Period
}

/**
 * Measures a day at its location. Days of a tariff that is no income tariff have no attest and take no part in the form;
 * what cannot be registered is left out, and said (R42).
 */
export function measuredDay(day: RegisteredDay, { location, isOpen, isLookedAt, month, today }: Measure): Measured {
  const tariff = tariffOn(day.child.tariffs, day.contractHolderId, day.date)
  if (tariff?.kind === 'free') return { codes: [] }
  const limits = thresholdsOn(month.from)
  const isFlexible = hasPermissionOn(location, 'flexible', day.date)
  const isAfterSchool = isAfterSchoolOn(day.child, day.date, month.from)
  const minutes = registrableMinutes(day.intervals, isFlexible, limits)
  const codes: ReportProblemCode[] = day.unregistered ? ['unregistered-day'] : []
  const isRight = (kind: OddKind) =>
    isLookedAt({ childId: day.child.childId, hostId: day.hostId, date: day.date }, kind)
  if (day.block === 'present' && !isOpen(day.date) && !isRight('closed-day') && !isRight('outside-hours'))
    codes.push('presence-not-open')
  if (minutes === 0) return { codes: [...codes, 'outside-day'] }
  const bucket = bucketOf(minutes, { isAfterSchool, isFlexible }, limits)
  if (bucket === undefined) return { codes: [...codes, 'not-registrable'] }
  if (minutes === limits.wholeBelow && !isRight('eleven-hours')) codes.push('presence-eleven-hours')
  if (isAfterSchool && !hasPermissionOn(location, 'after-school', day.date)) codes.push('after-school-not-permitted')
  const kindcode = kindcodeOn(tariff, today)
  if (typeof kindcode === 'string') return { codes: [...codes, kindcode] }
  if (kindcode.attest === undefined) codes.push('kindcode-short')
  if (kindcode.birthDate !== day.child.birthDate) codes.push('kindcode-birth-date')
  return { counted: { ...day, kindcode, isAfterSchool, bucket }, codes }
}

/** The kindcode that a day is reported under, or what is wrong with it (R23, R110). */
function kindcodeOn(tariff: Tariff | undefined, today: EpochDay): ReportKindcode | ReportProblemCode {
  if (!tariff) return 'attest-missing'
  if (tariff.kindcode === undefined) return 'kindcode-missing'
  return readReportKindcode(tariff.kindcode, today) ?? 'kindcode-invalid'
}
