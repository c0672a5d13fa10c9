import { isEmptyCell, type CellAbsence, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { sheet } from '../../../i18n/nl/sheet.ts'

const text = sheet.detail

/** What a cell says, in a few words: `08:00–12:30`, `afwezig, ziek`, `niets`. `nameOf` knows the service's own reasons. */
export function valueWords(value: DayCell, nameOf?: (absence: CellAbsence) => string): string {
  if (isEmptyCell(value)) return text.emptyValue
  const parts = value.stays.map(({ from, until }) => `${from}–${until}`)
  const { absence } = value
  if (absence) {
    parts.push(text.absentValue((nameOf?.(absence) ?? text.kinds[absence.reason]).toLowerCase()))
    if (absence.ruling !== undefined) parts.push(text.rulingValue[absence.ruling])
  }
  return parts.join(', ')
}
