import type { FreePlaces } from '../../../../shared/domain/capacity/day-parts.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { closureReason } from '../../timeline/describe-event.ts'
import { freeAllDay } from '../model/free-places.ts'
import type { BoardCell, RealisedCell } from '../planning-types.ts'

const text = planning.board.states

/** A cell in words: how many children at most, or why nobody comes, and how many there really were. */
export function peakWords(cell: BoardCell, realised?: RealisedCell): string {
  if (!realised) return plannedWords(cell)
  return text.withRealised(plannedWords(cell), realised.peak, realised.over)
}

function plannedWords({ state, closure, limit, peak, over }: BoardCell): string {
  if (state === 'outside') return text.outside
  if (state === 'closed') return text.closed(closureReason(closure ?? 'other'))
  if (state === 'no-hours' && peak === 0) return text.noHours
  return over ? text.over(peak, limit) : text.peak(peak, limit)
}

/** A cell in words when free places are shown: by part of the day (`parts`), or all day; undefined parts are not known yet. */
export function freeWords(cell: BoardCell, parts: readonly FreePlaces[] | 'all-day' | undefined): string {
  const allDay = freeAllDay(cell)
  if (allDay === undefined) return peakWords(cell)
  if (parts === 'all-day') return text.freeAllDay(allDay)
  if (parts === undefined) return text.asking
  const words = parts.map(({ part, places }) => planning.board.part(planning.board.parts[part], places))
  return words.length === 0 ? text.noHours : text.free(words.join(', '))
}
