import { nl } from '../../../i18n/nl.ts'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import { done } from '../../../i18n/nl/substitution/done.ts'
import type { Names } from '../matrix/cell-words.ts'
import type { CallRow } from '../model/call-list.ts'
import { callTelling, type SpokenAnswer } from '../model/call-telling.ts'
import { toldFamily } from '../model/told-family.ts'
import { toldSentence } from '../model/told-sentence.ts'
import type { AbsenceView } from '../substitution-types.ts'
import type { Deciding } from '../use-deciding.ts'

type Call = { view: AbsenceView; row: CallRow; names: Names; deciding: Deciding }

/** Keeps what a family answered on what it was told; false when it was refused. */
export function answerFamily({ view, row, names, deciding }: Call, answer: SpokenAnswer): Promise<boolean> {
  const sentence = toldSentence(toldFamily(view, row.days, names.hosts))
  return deciding.tell(
    callTelling(view, row.family.id, row.days, answer, sentence),
    done.told(nl.common.name(row.family), text.answers[answer]),
  )
}
