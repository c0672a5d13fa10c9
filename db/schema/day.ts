import type { Generated } from 'kysely'
import type { Letter } from '../../shared/domain/exchange/letters.ts'
import type { Criterion, Offer, WaitingRequest } from '../../shared/domain/exchange/waiting-list.ts'
import type { Editable } from './editable.ts'

type Slot = { week: number; weekday: number; from_minute: number; until_minute: number }

/** Tables of the waiting list, of letters and of the reglement. JSON columns hold text. */
export type DayTables = {
  waiting_requests: Editable & {
    id: string
    received_at: string
    child_first_name: string
    child_last_name: string
    child_birth_date: string | null
    child_expected_on: string | null
    contact_first_name: string
    contact_last_name: string
    email: string | null
    phone: string | null
    postcode: string
    city: string
    wanted_from: string
    cycle_weeks: number
    source: string | null
    status: WaitingRequest['status']
    number: string | null
    note: string | null
    is_new: Generated<number>
    entered_at: string | null
    closed_on: string | null
    closed_reason: NonNullable<WaitingRequest['closed']>['reason'] | null
    closed_note: string | null
    placed_child_id: string | null
    placed_agreement_id: string | null
  }
  waiting_slots: Slot & { request_id: string }
  waiting_criteria: { request_id: string; criterion: Criterion; position: number }
  waiting_evidence: { request_id: string; criterion: Criterion; kind: string; seen_on: string; by: string | null }
  waiting_changes: {
    request_id: string
    position: number
    at: string
    by: string
    reason: string | null
    before: string
  }
  waiting_offers: {
    id: string
    request_id: string
    host_id: string
    starts_on: string
    offered_at: string
    by: string
    answer_by: string | null
    deviation: string | null
    passed_over: string | null
    answer: NonNullable<Offer['answer']> | null
    answered_at: string | null
    note: string | null
    cycle_weeks: number | null
  }
  waiting_offer_slots: Slot & { offer_id: string }
  priority_rules: {
    id: string
    from_date: string
    entered_at: string
    by: string
    reason: string | null
    steps: string
  }
  agreement_priorities: { agreement_id: string; first_tier: string; second_tier: string; seen_on: string | null }
  letters: Editable & {
    id: string
    template: string
    title: string
    contract_holder_id: string | null
    child_id: string | null
    host_id: string | null
    request_id: string | null
    agreement_id: string | null
    written_at: string
    by: string
    file: string
    text: string
    sent_on: string | null
    sent_by: NonNullable<Letter['sentBy']> | null
    returned_on: string | null
    note: string | null
  }
  regulations: { version_name: string; from_date: string; is_detrimental: Generated<number>; note: string | null }
}
