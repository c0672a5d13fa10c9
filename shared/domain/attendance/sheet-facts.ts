import { closureCalendar, type ClosureCalendar } from '../billing/closures.ts'
import type { Absence, Agreement, Stay, Tariff } from '../billing/facts.ts'
import { parseDate } from '../calendar/date.ts'
import { lifeOf, periodOf } from '../calendar/dated-span.ts'
import { parseTime } from '../calendar/time.ts'
import { closuresOfRecords, plannedChild } from '../capacity/facts-of-records.ts'
import type {
  AbsenceRecord,
  AgreementRecord,
  Attendance,
  CarePlanRecord,
  ClosureRecord,
  ExtraDayRecord,
  SubstitutionRecord,
  TariffRecord,
} from '../exchange/document.ts'
import { datedSettings, type DatedSettings, type SettingRow } from '../settings/dated-settings.ts'
import { placesOf, type ChildWithPlaces } from '../substitution/places.ts'
import { compareText } from '../text-order.ts'

/** Records of some children, in the shape of the exchange document, from which their days are decided. */
export type DayRecords = {
  children: readonly { id: string; schoolStartsOn?: string | undefined }[]
  agreements: readonly AgreementRecord[]
  carePlans: readonly CarePlanRecord[]
  extraDays: readonly ExtraDayRecord[]
  tariffs: readonly TariffRecord[]
  attendance: readonly Attendance[]
  absences: readonly AbsenceRecord[]
  /** Places elsewhere (R75) of these agreements. */
  substitutions: readonly SubstitutionRecord[]
  closures: readonly ClosureRecord[]
  settings: readonly SettingRow[]
}

/** What billing and payout compute with. */
type SheetFacts = { children: ChildWithPlaces[]; closures: ClosureCalendar; settings: DatedSettings }

/** Turns records into the facts of billing and payout, so that the window decides a day as the service does. */
export function sheetFacts(records: DayRecords): SheetFacts {
  return {
    children: childFactsOf(records),
    closures: closureCalendar(closuresOfRecords(records.closures)),
    settings: datedSettings(records.settings),
  }
}

/** The facts of each child, in the order of the list of children; no extra costs. */
export function childFactsOf(records: Omit<DayRecords, 'closures' | 'settings'>): ChildWithPlaces[] {
  const plans = Map.groupBy(records.carePlans, (plan) => plan.agreementId)
  const extra = Map.groupBy(records.extraDays, (day) => day.agreementId)
  const of = <Row extends { childId: string }>(rows: readonly Row[]) => Map.groupBy(rows, (row) => row.childId)
  const agreements = of(records.agreements)
  const [tariffs, attendance, absences] = [of(records.tariffs), of(records.attendance), of(records.absences)]
  const places = of(placesOf(records.substitutions, records.agreements))
  return records.children.map(({ id, schoolStartsOn }): ChildWithPlaces => ({
    childId: id,
    ...(schoolStartsOn !== undefined && { schoolStartsOn: parseDate(schoolStartsOn) }),
    agreements: (agreements.get(id) ?? [])
      .map((record) => agreementOf(record, plans.get(record.id) ?? [], extra.get(record.id) ?? []))
      .sort((a, b) => compareText(a.id, b.id)),
    stays: (attendance.get(id) ?? []).flatMap(staysOf).sort((a, b) => a.date - b.date || a.from - b.from),
    absences: (absences.get(id) ?? []).map(absenceOf).sort((a, b) => a.date - b.date),
    tariffs: (tariffs.get(id) ?? []).map(tariffOf),
    extraCosts: [],
    ...(places.has(id) && { places: places.get(id) ?? [] }),
  }))
}

/** An agreement as billing sees it. */
export function agreementOf(
  record: AgreementRecord,
  carePlans: readonly CarePlanRecord[],
  extraDays: readonly ExtraDayRecord[],
): Agreement {
  return {
    ...plannedChild(record, carePlans, extraDays),
    ...lifeOf(record),
    contractHolderId: record.contractHolderId,
    hostId: record.hostId,
    freeHalfDaysUsed: new Map(record.freeHalfDaysUsed.map(({ year, halfDays }) => [year, halfDays])),
  }
}

/** The stays of an attendance record. */
function staysOf({ date, hostId, stays }: Attendance): Stay[] {
  const day = parseDate(date)
  return stays.map(({ from, until }) => ({ date: day, hostId, from: parseTime(from), until: parseTime(until) }))
}

/** An absence as billing sees it. */
export function absenceOf({ date, reason, notifiedAt, ruling, reasonId }: AbsenceRecord): Absence {
  return {
    date: parseDate(date),
    reason,
    ...(notifiedAt !== undefined && { notifiedAt }),
    ...(ruling !== undefined && { ruling }),
    ...(reasonId !== undefined && { reasonId }),
  }
}

function tariffOf({ contractHolderId, kind, kindcode, dayCents, ...span }: TariffRecord): Tariff {
  return { contractHolderId, ...periodOf(span), dayCents, kind, ...(kindcode !== undefined && { kindcode }) }
}
