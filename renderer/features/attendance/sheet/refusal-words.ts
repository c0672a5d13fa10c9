import type { CallError } from '../../../../shared/contract/errors.ts'
import { errorText } from '../../../api/index.ts'
import { faultsOf } from '../../../api/faults-of.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { faults as faultWords } from '../../../i18n/nl/faults.ts'
import { valueWords } from '../detail/value-words.ts'
import { storedOf } from '../model/refusal.ts'

/** Why answers were not kept, in words: what stands there now, which rule they break, or what the service says. */
export function refusalWords(refusal: CallError): { title: string; detail: string } {
  const words = errorText(refusal)
  const stored = storedOf(refusal)
  if (stored.length > 0)
    return { ...words, detail: `${text.conflict.fact} ${stored.map(({ now }) => valueWords(now)).join('; ')}.` }
  const faults = faultsOf(refusal)
  if (!faults) return words
  // Hours that meet are those at another host: the window lets none be typed that meet each other.
  const sentences = faults.map(({ code }) =>
    code === 'overlap' ? text.fault('at-other-host', '') : faultWords.texts[code],
  )
  return { title: text.failed.title, detail: [...new Set(sentences)].join(' ') }
}
