import { isEmptyCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { isElevenHours } from '../../../../shared/domain/attendance/odd-thresholds.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import type { CellCost } from '../model/cell-cost.ts'
import { isLonger, minutesOf } from './cell-words.ts'

const words = text.tags

/** What is worth saying of a day in two words. */
export function tagOf(
  value: DayCell,
  { cell, day }: CellCost,
): { words: string; meaning: 'neutral' | 'accent' | 'attention' } | undefined {
  if (isEmptyCell(value)) return cell.reserved.length > 0 ? { words: words.cleared, meaning: 'neutral' } : undefined
  if (value.absence && value.stays.length === 0) {
    // The child's own host is closed: no free day, whatever the reason.
    if (cell.insteadOf !== undefined && day?.kind === 'closed') return { words: words.free, meaning: 'neutral' }
    if (day?.kind === 'charged-absence') return { words: words.charged, meaning: 'attention' }
    return { words: value.absence.ruling === undefined ? words.freeDay : words.free, meaning: 'neutral' }
  }
  // All the stays that count together, elsewhere too, and planned or not: as Opvallend asks it (R35).
  if (cell.days.some(({ presentMinutes }) => isElevenHours(presentMinutes)))
    return { words: words.elevenHours, meaning: 'attention' }
  if (cell.state === 'planned' || cell.state === 'near') return { words: text.states.planned, meaning: 'neutral' }
  if (cell.state === 'substitute') return { words: words.substitute, meaning: 'accent' }
  if (cell.state === 'extra')
    return { words: cell.reserved.length > 0 ? words.closedDay : words.extra, meaning: 'accent' }
  const reserved = cell.reserved.reduce((sum, [from, until]) => sum + until - from, 0)
  if (isLonger(cell)) return { words: words.longer, meaning: 'accent' }
  return { words: minutesOf(cell.stays) < reserved ? words.shorter : words.otherHours, meaning: 'accent' }
}
