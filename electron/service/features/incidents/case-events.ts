import type { CaseOf } from '../../../../db/repositories/case-overview.ts'
import type { TimelineEvent } from '../../../../shared/contract/timeline.ts'

/** That there was an incident or a complaint, on a timeline: what it was is asked when somebody wants to see it. */
export function caseEvents(cases: readonly CaseOf[]): TimelineEvent[] {
  return cases.map(({ kind, date, id }) => ({ kind, date, title: '', caseId: id }))
}
