import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'

/** What a family said, or how it was told. */
export function answerWords({ answer, channel, topic }: Pick<FamilyContact, 'answer' | 'channel' | 'topic'>): string {
  const isYes = answer === 'agreed' && topic !== 'place'
  return answer === undefined || isYes ? text.written[channel] : text.answers[answer]
}
