import type { AbsenceReasons } from '../../../../shared/domain/attendance/absence-reasons.ts'
import type { DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { formatQuarters } from '../model/quarters.ts'
import type { SheetCell } from '../model/sheet-cell.ts'

/** What stands in the box of a cell. */
export function cellText(cell: SheetCell, letter: string): string {
  switch (cell.state) {
    case 'planned':
    case 'near':
    case 'other':
      return formatQuarters(minutesOf(cell.stays))
    case 'extra':
    case 'substitute':
      return `+${formatQuarters(minutesOf(cell.stays))}`
    case 'elsewhere':
      return formatQuarters(minutesOf(cell.elsewhere))
    case 'free':
    case 'charged':
      return letter
    case 'open':
      return '?'
    case 'closed':
      return isPlacedElsewhere(cell) ? '→' : ''
    case 'none':
    case 'future':
      return ''
  }
}

/** Whether a child of a closed host has a place with somebody else of the service that day. */
export function isPlacedElsewhere({ state, goesTo }: Pick<SheetCell, 'state' | 'goesTo'>): boolean {
  return state === 'closed' && goesTo !== undefined && goesTo.kind !== 'parents'
}

/** A cell for readers of a screen aloud: its times, the reason of an absence, what it is, and a place elsewhere. */
export function cellWords(cell: SheetCell, reason: string | undefined, place: string | undefined): string[] {
  const spans = (cell.state === 'elsewhere' ? cell.elsewhere : cell.stays).map(({ from, until }) =>
    text.span(formatTime(from), formatTime(until)),
  )
  const isAbsent = cell.state === 'free' || cell.state === 'charged'
  return [
    ...(spans.length > 0 ? [spans.join(text.and)] : []),
    ...(isAbsent && reason !== undefined ? [reason.toLowerCase()] : []),
    isLonger(cell) ? text.tags.longer : text.states[cell.state],
    ...(place === undefined ? [] : [place]),
    // What is written in the box is said too.
    ...(spans.length > 0 ? [text.hours(cellText(cell, ''))] : []),
  ]
}

/** Whether the child was here for longer than the plan says. */
export function isLonger({ state, stays, reserved }: Pick<SheetCell, 'state' | 'stays' | 'reserved'>): boolean {
  return state === 'other' && minutesOf(stays) > reserved.reduce((sum, [from, until]) => sum + until - from, 0)
}

/** The letter and the name of the reason of an absence. */
export function absenceWords({ absence }: DayCell, date: string, reasons: AbsenceReasons) {
  if (!absence) return undefined
  const row = reasons.of({ ...absence, date })
  return { letter: row.key ?? row.name.slice(0, 1).toLowerCase(), name: row.name, row }
}

/** Minutes of stays together. */
export function minutesOf(stays: readonly { from: number; until: number }[]): number {
  return stays.reduce((sum, { from, until }) => sum + until - from, 0)
}
