import type { EpochDay } from '../../../../shared/domain/calendar/date.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import { openEnd } from '../../../../shared/domain/calendar/period.ts'
import type { SheetRow } from './sheet-row.ts'

/** What stands under the name of a child: it begins or ends in the month, comes from elsewhere, or has so many free days left. */
type RowNote =
  | { kind: 'from' | 'stopped' | 'until'; date: EpochDay }
  | { kind: 'substitution'; hostId: string }
  | { kind: 'no-agreement' }
  | { kind: 'left'; halfDays: number }

/** The note under a child's name. */
export function rowNote(row: SheetRow, period: Period, today: EpochDay): RowNote {
  const own = row.agreements.toSorted((a, b) => a.agreement.from - b.agreement.from).at(-1)
  if (!own) {
    const guest = row.cells.find(({ insteadOf }) => insteadOf !== undefined)?.insteadOf
    const hostId = guest ?? row.cells.flatMap(({ days }) => days)[0]?.agreement.hostId
    return hostId === undefined ? { kind: 'no-agreement' } : { kind: 'substitution', hostId }
  }
  const { agreement, leftHalfDays } = own
  if (agreement.until <= period.until && agreement.until !== openEnd)
    return { kind: agreement.until <= today ? 'stopped' : 'until', date: agreement.until }
  const begins = Math.min(...row.agreements.map((one) => one.agreement.from))
  if (begins > period.from) return { kind: 'from', date: begins }
  return { kind: 'left', halfDays: leftHalfDays }
}
