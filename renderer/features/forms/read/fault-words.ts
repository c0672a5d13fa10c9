import { forms as text } from '../../../i18n/nl/forms.ts'
import type { FormFault } from '../form-types.ts'

/** Why a row is not understood, in a sentence. */
export function faultWords({ code, text: stands, refusal = '' }: FormFault): string {
  return code === 'not-allowed'
    ? (text.read.refusals[refusal] ?? text.read.faults[code](stands))
    : text.read.faults[code](stands)
}
