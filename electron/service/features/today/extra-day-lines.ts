import type { TodayLine } from '../../../../shared/contract/today-lines.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import type { QueryContext } from '../../context.ts'
import { extraDayHandlers } from '../records/extra-days.ts'
import { answerOf } from './answer-of.ts'
import type { TodayFacts } from './today-facts.ts'

/** Nobody asks for a day further away. */
const daysAhead = 400

/** Extra days and swaps that wait for a decision, as long as their day is not over (R48, R51). */
export async function extraDayLines(context: QueryContext, { today, now }: TodayFacts): Promise<TodayLine[]> {
  const period = { from: today, until: formatDate(now + daysAhead) }
  const asked = await answerOf(extraDayHandlers['extraDays.list'], context, period)
  return asked
    .filter(({ record }) => record.status === 'asked')
    .map(({ id, record: { date, insteadOf }, child, host }) => ({
      kind: 'extra-day',
      id: `extra-day ${id}`,
      isLate: false,
      date,
      extraDayId: id,
      child,
      host: { id: host.id, firstName: host.firstName, lastName: host.lastName },
      isSwap: insteadOf !== undefined,
    }))
}
