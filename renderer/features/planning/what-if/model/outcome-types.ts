import type { OutputOf } from '../../../../../shared/contract/index.ts'

/** What changes on trial would do, and its parts. */
export type Outcome = OutputOf<'planning.whatIf'>
export type HostOutcome = Outcome['hosts'][number]
export type FamilyOutcome = Outcome['families'][number]

/** A value of the comparison, with its weight; `none` is no difference at all. */
export type OutcomeCell = { text: string; meaning?: 'ok' | 'attention' | 'breach' | 'none' }

/** A line of the comparison: now, then, and the difference. */
export type OutcomeRow = {
  key: string
  label: string
  before: OutcomeCell
  after: OutcomeCell
  difference: OutcomeCell
  isQuiet?: boolean
}
