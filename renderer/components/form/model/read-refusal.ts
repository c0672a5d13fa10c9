import type { CallError } from '../../../../shared/contract/errors.ts'
import { faultsOf } from '../../../api/faults-of.ts'
import type { FormFault } from './form-fault.ts'
import type { Stored } from './form-state.ts'
import { isRecord } from './path.ts'

/** A refusal that a form shows itself: faults at their fields, or what somebody else kept meanwhile. */
export type FormRefusal = { kind: 'faults'; faults: readonly FormFault[] } | { kind: 'conflict'; theirs: Stored }

/** Reads the refusal of a save; undefined for one that is about something else. */
export function refusalOf(error: CallError | undefined): FormRefusal | undefined {
  const faults = faultsOf(error)
  if (faults) return { kind: 'faults', faults }
  if (error?.reason !== 'version-conflict' || !isRecord(error.details)) return undefined
  const { version, record } = error.details
  return typeof version === 'number' ? { kind: 'conflict', theirs: { record, version } } : undefined
}

/** The version that a save answers with. */
export function versionOf(answer: unknown): number | undefined {
  return isRecord(answer) && typeof answer['version'] === 'number' ? answer['version'] : undefined
}
