import type { PriorityStep } from '../../../shared/domain/exchange/waiting-list.ts'
import { priorityRules } from '../../i18n/nl/waiting-list/rules.ts'
import { stepSentence } from '../waiting-list/why/rule-words.ts'
import type { ChangeLine } from './change-lines.ts'
import type { FieldChange } from './history-types.ts'

/** The steps of rules of priority that were added, as their sentences; rules are never changed. */
export function rulesLine({ after }: FieldChange): ChangeLine {
  const steps = Array.isArray(after) ? (after as PriorityStep[]) : []
  return { label: priorityRules.columns.steps, after: steps.map(stepSentence).join('\n') }
}
