import type { CallError } from '../../../../../shared/contract/errors.ts'
import { isRecord } from '../../../../components/form/model/path.ts'
import type { TriedChange } from './change-draft.ts'

/** The change of the stack that a refusal is about, by its place; undefined when it names none. */
export function changeAtFault({ details }: CallError): number | undefined {
  const change = isRecord(details) ? details['change'] : undefined
  return typeof change === 'number' ? change : undefined
}

/** How few half days a week the plan of a refused change has, beside the minimum (R50); undefined when the refusal does not say. */
export function belowMinimum({ details }: CallError): { halfDays: number; minimum: number } | undefined {
  if (!isRecord(details)) return undefined
  const { halfDays, cycleWeeks, minimum } = details
  if (typeof halfDays !== 'number' || typeof cycleWeeks !== 'number' || typeof minimum !== 'number') return undefined
  return { halfDays: halfDays / cycleWeeks, minimum }
}

/** The child of a placement that has a name only, and so cannot be kept; undefined when all can. */
export function unnamedChild(changes: readonly TriedChange[]): string | undefined {
  return changes.find(({ change }) => change.kind === 'placement' && !('childId' in change.child))?.words.subject
}
