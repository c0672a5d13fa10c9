import type {
  ClosureReason,
  Collection,
  AbsenceReason,
  AbsenceRuling,
  LineKind,
  Percent,
  TariffKind,
} from '../shared/domain/billing/issued.ts'
import type { DayLogSource } from '../shared/domain/attendance/day-cell.ts'
import type { OddKind } from '../shared/domain/attendance/odd-kinds.ts'
import type {
  AbsenceBilling,
  ExtraDayStatus,
  FamilyContact,
  HostDocumentKind,
  HostStop,
  LocationPermission,
  NoticeGiver,
  RszCode,
  Statute,
  SubstitutionRecord,
} from '../shared/domain/exchange/document.ts'
import type { SettingKey } from '../shared/domain/settings/dated-settings.ts'
import type { Generated } from 'kysely'
import type { DayTables } from './schema/day.ts'
import type { Editable } from './schema/editable.ts'
import type { IncidentTables } from './schema/incidents.ts'
import type { SearchTables } from './schema/search.ts'
import type { SupportTables } from './schema/support.ts'
import type { VisitTables } from './schema/visits.ts'

type Address = { street: string; postcode: string; city: string }
type Place = { latitude: number | null; longitude: number | null }
type Contact = { email: string | null; phone: string | null }
type Person = { id: string; first_name: string; last_name: string }

/** The tables as Kysely sees them; a test compares them with the database. JSON columns hold text. */
export type Schema = CareTables & VisitTables & IncidentTables & SupportTables & DayTables & SearchTables

type CareTables = {
  organiser: Address &
    Editable & {
      id: number
      name: string
      email: string
      phone: string
      enterprise_number: string
      iban: string
      bic: string
      creditor_id: string | null
      recognised_places: number
      responsible: string | null
      is_visiting_copy: Generated<number>
    }
  settings: { key: SettingKey; from_date: string; value: string }
  hosts: Person &
    Address &
    Place &
    Contact &
    Editable & {
      iban: string
      statute: Statute
      dossier_number: string | null
      starts_on: string
      ends_on: string | null
      location_name: string | null
      refuses_substitutes: Generated<number>
      visits_per_quarter: number | null
    }
  host_permissions: { host_id: string; from_date: string; until_date: string | null; kind: LocationPermission['kind'] }
  licences: { host_id: string; from_date: string; until_date: string | null; max_present: number }
  opening_hours: { host_id: string; weekday: number; from_minute: number; until_minute: number }
  own_children: { host_id: string; id: string; first_name: string; birth_date: string; counts_until: string }
  closures: Editable & {
    id: string
    host_id: string | null
    from_date: string
    until_date: string
    reason: ClosureReason
    rsz: RszCode | null
    note: string | null
    reported_at: string | null
    reported_by: string | null
    is_open_ended: Generated<number>
  }
  statute_changes: { host_id: string; from_date: string; statute: Statute }
  opening_hours_changes: { host_id: string; from_date: string }
  changed_opening_hours: {
    host_id: string
    from_date: string
    weekday: number
    from_minute: number
    until_minute: number
  }
  household_members: {
    host_id: string
    id: string
    first_name: string
    last_name: string
    birth_date: string
    relation: string | null
    until_date: string | null
  }
  host_documents: {
    host_id: string
    id: string
    kind: HostDocumentKind
    member_id: string | null
    title: string | null
    received_on: string
    valid_until: string | null
    note: string | null
  }
  trainings: {
    host_id: string
    id: string
    date: string
    title: string
    minutes: number
    provider: string | null
    has_certificate: number
  }
  host_notes: { host_id: string; id: string; date: string; text: string }
  child_notes: { child_id: string; id: string; date: string; text: string }
  child_contacts: {
    child_id: string
    id: string
    name: string
    relation: string | null
    phone: string | null
    is_emergency: number
    may_collect: number
  }
  child_fiches: {
    child_id: string
    doctor_name: string | null
    doctor_phone: string | null
    allergies: string | null
    medication: string | null
    vaccinations: string | null
    sleep: string | null
    pick_up: string | null
    particulars: string | null
    reviewed_on: string
  }
  postcodes: { postcode: string; latitude: number; longitude: number }
  contract_holders: Person &
    Address &
    Place &
    Contact &
    Editable & {
      national_register_number: string | null
      iban: string | null
      mandate_reference: string | null
      mandate_signed_on: string | null
    }
  children: Person &
    Editable & {
      birth_date: string
      school_starts_on: string | null
      national_register_number: string | null
      birth_place: string | null
      attest_first_name: string | null
      attest_last_name: string | null
      food_is_from_home: number | null
      food_diet: string | null
      food_agreed_on: string | null
      photo_granted: number | null
      photo_on: string | null
      privacy_notice_on: string | null
      full_time_school_on: string | null
    }
  agreements: Editable & {
    id: string
    child_id: string
    contract_holder_id: string
    host_id: string
    starts_on: string
    ends_on: string | null
    signed_on: string | null
    deposit_cents: number | null
    expected_end: string | null
    notice_given_on: string | null
    notice_by: NoticeGiver | null
    notice_reason: string | null
    has_low_income: number | null
    deposit_paid_on: string | null
    deposit_refunded_on: string | null
    regulation_version: string | null
    regulation_acknowledged_on: string | null
    start_cleared_on: string | null
    start_override_reason: string | null
  }
  free_half_days_used: { agreement_id: string; year: number; half_days: number }
  tariffs: Editable & {
    id: string
    child_id: string
    contract_holder_id: string
    kind: TariffKind
    kindcode: string | null
    from_date: string
    until_date: string | null
    day_cents: number
  }
  care_plans: Editable & {
    id: string
    agreement_id: string
    from_date: string
    until_date: string | null
    cycle_weeks: number
    cycle_start: string
  }
  care_plan_slots: { care_plan_id: string; week: number; weekday: number; from_minute: number; until_minute: number }
  stays: { date: string; child_id: string; from_minute: number; until_minute: number; host_id: string }
  absences: Editable & {
    child_id: string
    date: string
    reason: AbsenceReason
    notified_at: string | null
    ruling: AbsenceRuling | null
    reason_id: string | null
    notified_by: string | null
    document_seen_on: string | null
    ruling_reason: string | null
    note: string | null
  }
  stay_checks: { date: string; child_id: string; host_id: string; kind: OddKind }
  absence_reasons: {
    id: string
    from_date: string
    name: string
    kind: AbsenceReason
    key: string | null
    billing: AbsenceBilling
    is_justified: number
    needs_document: number
    is_active: number
  }
  extra_days: Editable & {
    id: string
    agreement_id: string
    date: string
    instead_of: string | null
    asked_on: string | null
    host_agrees: number | null
    status: ExtraDayStatus
    decided_on: string | null
    reason: string | null
    note: string | null
  }
  extra_day_slots: { extra_day_id: string; from_minute: number; until_minute: number }
  closed_months: { host_id: string; month: string; closed_on: string }
  day_log: {
    id: Generated<number>
    child_id: string
    date: string
    host_id: string
    at: string
    actor: string
    source: DayLogSource
    reason: string | null
    before: string | null
    after: string
  }
  host_refused_children: { host_id: string; child_id: string }
  family_refused_hosts: { contract_holder_id: string; host_id: string }
  group_locations: Address &
    Place &
    Editable & { id: string; name: string; phone: string | null; places: number; ends_on: string | null }
  substitutions: Editable & {
    id: string
    agreement_id: string
    date: string
    kind: SubstitutionRecord['kind']
    host_id: string | null
    group_location_id: string | null
    status: SubstitutionRecord['status']
    decided_at: string
    decided_by: string
    answer: NonNullable<SubstitutionRecord['answer']> | null
    answered_at: string | null
    note: string | null
  }
  substitution_slots: { substitution_id: string; from_minute: number; until_minute: number }
  set_aside_hosts: { child_id: string; date: string; host_id: string }
  family_contacts: {
    id: string
    contract_holder_id: string
    host_id: string
    from_date: string
    until_date: string
    topic: FamilyContact['topic']
    at: string
    by: string
    channel: FamilyContact['channel']
    answer: NonNullable<FamilyContact['answer']> | null
    text: string
  }
  host_stops: Editable & {
    host_id: string
    decided_on: string
    ends_on: string
    decided_by: HostStop['decidedBy']
    reason: string | null
  }
  host_stop_notices: {
    host_id: string
    recipient: NonNullable<HostStop['notices']>[number]['recipient']
    told_on: string
    channel: FamilyContact['channel']
    note: string | null
  }
  host_stop_outcomes: {
    host_id: string
    agreement_id: string
    kind: NonNullable<HostStop['outcomes']>[number]['kind']
    new_agreement_id: string | null
    note: string | null
    former_starts_on: string | null
    former_ends_on: string | null
    gave_notice: number
  }
  extra_costs: Editable & {
    id: string
    child_id: string
    date: string
    description: string
    cents: number
    fiscal: number
  }
  payments: { id: string; contract_holder_id: string; date: string; cents: number; reference: string | null }
  billing_runs: {
    id: string
    month: string
    sequence: number
    issued_at: string
    issued_by: string
    organiser: string
  }
  invoices: {
    number: string
    year: number
    serial: number
    run_id: string
    month: string
    contract_holder_id: string
    issued_on: string
    due_on: string
    structured_communication: string
    collection: Collection
    total_cents: number
    snapshot: string
  }
  invoice_lines: {
    invoice_number: string
    position: number
    child_id: string
    kind: LineKind
    percent: Percent
    unit_cents: number
    quantity: number
    amount_cents: number
    description: string | null
    cost_date: string | null
    fiscal: number | null
    days: string
  }
  payouts: {
    number: string
    year: number
    serial: number
    run_id: string
    month: string
    host_id: string
    issued_on: string
    pay_on: string
    child_days: number
    total_cents: number
    snapshot: string
  }
  payout_lines: {
    payout_number: string
    position: number
    child_id: string
    percent: Percent
    unit_cents: number
    quantity: number
    amount_cents: number
    days: string
  }
  audit_log: {
    id: Generated<number>
    at: string
    actor: string
    action: string
    subject: string | null
    details: string
  }
  audit_subjects: { subject: string; audit_id: number }
  requests: { request_id: string; procedure: string; at: string; reply: string }
}
