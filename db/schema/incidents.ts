import type { Complaint, Incident } from '../../shared/domain/exchange/incidents.ts'
import type { Generated } from 'kysely'
import type { Editable } from './editable.ts'

/** Tables of incidents, crises and complaints. */
export type IncidentTables = {
  incidents: Editable & {
    id: string
    kind: Incident['kind']
    category: Incident['category']
    host_id: string | null
    occurred_at: string
    reported_at: string
    reported_by: string
    place: string | null
    description: string
    first_aid: string | null
    insurer_told_at: string | null
    insurance_reference: string | null
    measures: string | null
    closed_on: string | null
    outcome: string | null
  }
  incident_children: {
    incident_id: string
    child_id: string
    is_injured: number | null
    went_to_hospital: number | null
    saw_doctor: number | null
    is_still_in_care: number | null
    other: string | null
    parents_told_at: string | null
    parents_reaction: string | null
  }
  incident_steps: { incident_id: string; id: string; on_date: string; by: string; text: string }
  crisis_reports: {
    incident_id: string
    reporter_name: string | null
    reporter_function: string | null
    reporter_phone: string | null
    reporter_email: string | null
    phoned_at: string | null
    form_sent_at: string | null
    informed: string | null
    has_police: number | null
    police_report: string | null
    preventive_actions: string | null
  }
  crisis_persons: { incident_id: string; id: string; name: string; involvement: string }
  complaints: Editable & {
    id: string
    received_at: string
    received_by: string
    channel: Complaint['channel']
    complainant: string
    contract_holder_id: string | null
    host_id: string | null
    child_id: string | null
    subject: string
    text: string
    is_crisis: Generated<number>
    acknowledged_on: string | null
    answer_due_on: string | null
    answered_on: string | null
    answer: string | null
    referred_on: string | null
    closed_on: string | null
    outcome: NonNullable<Complaint['outcome']> | null
  }
  complaint_steps: { complaint_id: string; id: string; on_date: string; by: string; text: string }
}
