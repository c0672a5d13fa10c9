import type { CheckAnswer } from '../../../../shared/domain/exchange/visits.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import type { RowChoice } from '../fields/choice-row.tsx'

/** The answers to a point of the checklist, with the keys that give them. */
export const checkChoices: readonly RowChoice<CheckAnswer>[] = [
  { value: 'good', label: visitWords.answers.good, keys: ['1', 'i'], meaning: 'ok' },
  { value: 'attention', label: visitWords.answers.attention, keys: ['2', 'a'], meaning: 'attention' },
  { value: 'bad', label: visitWords.answers.bad, keys: ['3', 'n'], meaning: 'breach' },
  { value: 'not-applicable', label: visitWords.answers['not-applicable'], keys: ['4', 'v'] },
]

/** The steps of a score (R162). */
export const scoreChoices: readonly RowChoice<number>[] = visitWords.scores.map((word, index) => ({
  value: index + 1,
  label: visitWords.scoreOf(index + 1, word),
  keys: [String(index + 1)],
}))
