import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { formatDay, yearOfIso } from '../../../format/date.ts'
import { formatHalfDays } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { rowNote } from '../model/row-name.ts'
import type { SheetRow } from '../model/sheet-row.ts'
import type { Sheet } from './use-sheet.ts'

/** What stands under the name of a child, in words. */
export function noteWords(row: SheetRow, { frame, records, isStranger }: Sheet): string {
  if (records.notStarted.includes(row.childId)) return text.notStarted
  if (isStranger(row.childId)) return text.added
  const note = rowNote(row, frame.period, frame.today)
  switch (note.kind) {
    case 'from':
    case 'stopped':
    case 'until': {
      const iso = formatDate(note.date)
      return text[note.kind](formatDay(iso, yearOfIso(iso)))
    }
    case 'substitution': {
      const host = records.hosts.find(({ id }) => id === note.hostId)
      return host ? text.substitution(nl.common.name(host)) : text.withoutAgreement
    }
    case 'no-agreement':
      return text.withoutAgreement
    case 'left':
      return note.halfDays > 0 ? text.daysLeft(formatHalfDays(note.halfDays), note.halfDays === 2) : text.noDaysLeft
  }
}
