import type { TodayLine } from '../../../../shared/contract/today-lines.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import type { QueryContext } from '../../context.ts'
import { dueVisits } from '../visits/due.ts'
import { guidanceList } from '../visits/guidance-list.ts'
import { answerOf } from './answer-of.ts'
import type { TodayFacts } from './today-facts.ts'

/** Visits further ahead are in the agenda. */
const daysAhead = 7
const longestText = 120

/** Visits that are due, planned for the coming week or not finished, and what was agreed and is late (R161–R164). */
export async function visitLines(context: QueryContext, { today, now }: TodayFacts): Promise<TodayLine[]> {
  const soon = formatDate(now + daysAhead)
  const due = await answerOf(dueVisits, context, {})
  const { actions } = await guidanceList(context, {})
  return [
    ...due.flatMap(({ host: { id, firstName, lastName }, ...row }): TodayLine[] => {
      const host = { id, firstName, lastName }
      const { planned, reasons, dueOn, lastVisit, norm } = row
      if (planned && planned.date < today)
        return [
          {
            kind: 'visit-unfinished',
            id: `visit ${planned.id}`,
            isLate: true,
            date: planned.date,
            visitId: planned.id,
            host,
          },
        ]
      if (planned && planned.date <= soon) {
        const { id: visitId, date, from, isAnnounced } = planned
        const time = from === undefined ? {} : { from }
        return [
          { kind: 'visit-planned', id: `visit ${visitId}`, isLate: false, date, visitId, host, ...time, isAnnounced },
        ]
      }
      // An agreement that is late has a line of its own, and a visit in the agenda is seen to.
      const why = reasons.filter((reason) => reason !== 'open-action')
      if (why.length === 0 || planned) return []
      return [
        {
          kind: 'visit-due',
          id: `visit-due ${id}`,
          isLate: why.includes('overdue') || why.includes('never'),
          ...(dueOn !== undefined && { date: dueOn }),
          host,
          reasons: why,
          ...(lastVisit && { lastVisitOn: lastVisit.date }),
          norm,
        },
      ]
    }),
    ...actions
      .filter(({ isOverdue }) => isOverdue)
      .map(({ id, record: { text, dueOn }, host }): TodayLine => ({
        kind: 'action-late',
        id: `action ${id}`,
        isLate: true,
        ...(dueOn !== undefined && { date: dueOn }),
        actionId: id,
        host: { id: host.id, firstName: host.firstName, lastName: host.lastName },
        text: text.slice(0, longestText),
      })),
  ]
}
