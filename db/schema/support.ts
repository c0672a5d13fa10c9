import type { MaterialLoan, TrainingSession } from '../../shared/domain/exchange/support.ts'
import type { Generated } from 'kysely'
import type { Editable } from './editable.ts'

/** Tables of training sessions, and of materials on loan. */
export type SupportTables = {
  training_sessions: Editable & {
    id: string
    title: string
    date: string
    from_minute: number | null
    minutes: number
    provider: string | null
    place: string | null
    places: number | null
    is_cancelled: Generated<number>
    note: string | null
  }
  training_attendees: {
    session_id: string
    host_id: string
    status: NonNullable<TrainingSession['attendees']>[number]['status']
    certificate_on: string | null
  }
  materials: Editable & {
    id: string
    name: string
    kind: string | null
    number: string | null
    acquired_on: string | null
    value_cents: number | null
    retired_on: string | null
    note: string | null
  }
  material_loans: Editable & {
    id: string
    material_id: string
    host_id: string
    from_date: string
    due_on: string | null
    returned_on: string | null
    condition_out: MaterialLoan['conditionOut']
    condition_in: NonNullable<MaterialLoan['conditionIn']> | null
    note: string | null
  }
}
