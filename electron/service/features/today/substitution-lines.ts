import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { TodayLine } from '../../../../shared/contract/today-lines.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { QueryContext } from '../../context.ts'
import { substitutionAbsences } from '../substitution/absences.ts'
import { substitutionBackCalls } from '../substitution/back-calls.ts'
import { answerOf } from './answer-of.ts'
import type { TodayFacts } from './today-facts.ts'

/** A leave that begins later than so many days from today waits in nobody's way. */
const daysAhead = 14

type Absence = OutputOf<'substitution.absences'>[number]

/** Absences of hosts about which something is still to be decided or said, and families who do not know that a host is back. */
export async function substitutionLines(
  context: QueryContext,
  { today, day }: TodayFacts,
): Promise<{ lines: TodayLine[]; pressing: string | undefined }> {
  const soon = formatDate(parseDate(today) + daysAhead)
  const absences = (await answerOf(substitutionAbsences, context, {})).filter(
    ({ open, toCall, record }) => (open > 0 || toCall > 0) && record.from <= soon,
  )
  const calls = await answerOf(substitutionBackCalls, context, {})
  return {
    pressing: pressingOf(absences, today, day)?.id,
    lines: [
      ...absences.map((absence) => lineOf(absence, today)),
      ...calls.map(({ host: { id, firstName, lastName }, family, from, until }): TodayLine => ({
        kind: 'call-back',
        id: `call-back ${id} ${family.id}`,
        isLate: from <= today,
        date: from,
        host: { id, firstName, lastName },
        family,
        from,
        until,
      })),
    ],
  }
}

/** Of the absences of the day that is worked on the one with the most children without a decision then, or with the most to call. */
function pressingOf(absences: readonly Absence[], today: string, day: string): Absence | undefined {
  const openOn = ({ open, openToday }: Absence): number => (day === today ? openToday : open)
  return absences
    .filter(({ record }) => record.from <= day && day <= record.until)
    .toSorted((a, b) => openOn(b) - openOn(a) || b.toCall - a.toCall)[0]
}

function lineOf({ id, host, record, open, openToday, toCall }: Absence, today: string): TodayLine {
  const { from, until, reason, reportedAt, isOpenEnded = false } = record
  return {
    kind: 'no-place',
    id: `no-place ${id}`,
    isLate: from <= today && openToday > 0,
    date: from,
    closureId: id,
    host: { id: host.id, firstName: host.firstName, lastName: host.lastName },
    reason,
    from,
    until,
    isOpenEnded,
    ...(reportedAt !== undefined && { reportedAt }),
    open,
    openToday,
    toCall,
  }
}
