import { isEmptyCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
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
    if (day?.kind === 'charged-absence') return { words: words.charged, meaning: 'attention' }
    return { words: value.absence.ruling === undefined ? words.freeDay : words.free, meaning: 'neutral' }
  }
  if (cell.state === 'planned' || cell.state === 'near') return { words: text.states.planned, meaning: 'neutral' }
  if (cell.state === 'substitute') return { words: words.substitute, meaning: 'accent' }
  if (cell.state === 'extra')
    return { words: cell.reserved.length > 0 ? words.closedDay : words.extra, meaning: 'accent' }
  if (minutesOf(cell.stays) === 660) return { words: words.elevenHours, meaning: 'attention' }
  const reserved = cell.reserved.reduce((sum, [from, until]) => sum + until - from, 0)
  if (isLonger(cell)) return { words: words.longer, meaning: 'accent' }
  return { words: minutesOf(cell.stays) < reserved ? words.shorter : words.otherHours, meaning: 'accent' }
}
