import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'

/** What a family said, or how it was told. */
export function answerWords({ answer, channel, topic }: Pick<FamilyContact, 'answer' | 'channel' | 'topic'>): string {
  if (answer === 'no-answer') return text.noAnswer
  if (answer === 'own-solution') return text.ownSolution
  if (topic === 'place' && answer === 'agreed') return text.agreed
  return channel === 'phone' ? text.told : text.written[channel]
}
