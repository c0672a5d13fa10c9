import type { CallError } from '../../../../shared/contract/errors.ts'
import { FormRefusal } from '../../incidents/form/form-refusal.tsx'

/** A refusal that is about no field; that no day is wanted is told at the week. */
export function RequestRefusal({ refusal }: { refusal: CallError | undefined }) {
  return refusal?.reason === 'no-days' ? null : <FormRefusal refusal={refusal} />
}
