import type { CallError } from '../../../../shared/contract/errors.ts'
import { longestText } from '../../../../shared/domain/exchange/longest-text.ts'
import { errorText } from '../../../api/index.ts'
import { faultsOf } from '../../../api/faults-of.ts'
import { nl } from '../../../i18n/nl.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'

/** Why a field was refused, in words beside it; undefined while it was not. */
export function fieldFault(failure: CallError | undefined, value: unknown): string | undefined {
  if (!failure) return undefined
  if (typeof value === 'string' && value.length > longestText) return visitWords.fieldFaults.tooLong
  const code = faultsOf(failure)?.[0]?.code
  return code === undefined ? errorText(failure).title : nl.form.faults[code]
}
