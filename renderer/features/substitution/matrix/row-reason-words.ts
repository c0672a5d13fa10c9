import { matrix as text } from '../../../i18n/nl/substitution/matrix.ts'
import { distanceWords } from '../absence-words.ts'
import type { RowReason } from '../model/row-reason.ts'

/** Why a child goes there, as a line under its name. */
export function rowReasonWords(reason: RowReason): string {
  const { why } = text
  switch (reason.kind) {
    case 'siblings':
      return why.siblings(text.and(reason.with))
    case 'same-host':
      return why.sameHost(text.numbers[reason.days] ?? String(reason.days))
    case 'known':
    case 'only':
    case 'room':
    case 'nearest':
      return `${why[reason.kind]}, ${distanceWords(reason.metres)}`
    case 'unplaced':
      return text.unplacedWhy[reason.reason]
    case 'decided':
    case 'waiting':
    case 'over':
      return why[reason.kind]
  }
}
