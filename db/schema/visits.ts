import type {
  CheckAnswer,
  CoachingGoal,
  HomeVisit,
  HostAction,
  VisitDimension,
} from '../../shared/domain/exchange/visits.ts'
import type { Generated } from 'kysely'
import type { Editable } from './editable.ts'

/** Of a record that has left this machine, or came from another one. */
type Shared = { is_shared: Generated<number> }

/** Tables of home visits, of what was agreed with hosts, and of what travels in a bezoekmap. */
export type VisitTables = {
  visit_templates: Editable & { id: string; from_date: string }
  visit_template_items: { template_id: string; position: number; id: string; section: string; text: string }
  home_visits: Editable &
    Shared & {
      id: string
      host_id: string
      status: HomeVisit['status']
      date: string
      from_minute: number | null
      until_minute: number | null
      is_announced: number
      visitor: string | null
      template_id: string | null
      other_present: number | null
      notes: string | null
      host_says: string | null
      seen_by_host_on: string | null
      finished_at: string | null
      cancel_reason: string | null
    }
  home_visit_children: { visit_id: string; child_id: string }
  home_visit_own_children: { visit_id: string; own_child_id: string }
  home_visit_checks: { visit_id: string; item_id: string; answer: CheckAnswer | null; note: string | null }
  home_visit_scores: { visit_id: string; dimension: VisitDimension; score: number | null; note: string | null }
  home_visit_photos: {
    id: string
    visit_id: string
    file: string
    added_at: string
    caption: string | null
    is_removed: Generated<number>
  }
  host_actions: Editable &
    Shared & {
      id: string
      host_id: string
      visit_id: string | null
      text: string
      owner: HostAction['owner']
      owner_name: string | null
      agreed_on: string
      due_on: string | null
      closed_on: string | null
      outcome: string | null
      is_withdrawn: Generated<number>
    }
  coaching_goals: Editable &
    Shared & {
      id: string
      host_id: string
      text: string
      dimension: VisitDimension | null
      started_on: string
      due_on: string | null
      status: CoachingGoal['status']
      ended_on: string | null
    }
  coaching_progress: {
    id: string
    goal_id: string
    date: string
    visit_id: string | null
    text: string
    is_withdrawn: Generated<number>
  }
  shared_edits: {
    id: string
    kind: 'visit' | 'action' | 'goal'
    record_id: string
    field: string
    value: string
    at: string
    by: string
    replaces: string
    is_shared: number
  }
  visit_folders: { id: string; made_at: string; made_by: string; returned_at: string | null }
  visit_folder_hosts: { folder_id: string; host_id: string }
}
