import { overCapacity, type OverCapacity } from '../../shared/contract/agreements.ts'
import type { CallError } from '../../shared/contract/errors.ts'

/** What would be too full, from the refusal of a save; undefined for a refusal about something else. */
export function overCapacityOf(refusal: CallError | undefined): OverCapacity | undefined {
  if (refusal?.reason !== 'over-capacity') return undefined
  const { data } = overCapacity.safeParse(refusal.details)
  return data
}
