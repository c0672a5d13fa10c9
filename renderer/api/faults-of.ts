import type { CallError } from '../../shared/contract/errors.ts'
import type { Fault } from '../../shared/formats/exchange/faults.ts'

/** The faults that a refused import or record names; undefined for any other refusal. */
export function faultsOf(error: CallError | undefined): readonly Fault[] | undefined {
  if (error?.reason !== 'faults') return undefined
  const { details } = error
  if (typeof details !== 'object' || details === null || !('faults' in details)) return undefined
  return Array.isArray(details.faults) ? (details.faults as Fault[]) : undefined
}
