import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { closuresOfRecords } from '../../../../shared/domain/capacity/facts-of-records.ts'
import { groupLines } from '../../../../shared/domain/today/line-order.ts'
import { whyNobodyWorks } from '../../../../shared/domain/today/working-day.ts'
import type { Handler } from '../../context.ts'
import { trainingHandlers } from '../support/training.ts'
import { absenceLines } from './absence-lines.ts'
import { answerOf } from './answer-of.ts'
import { caseLines } from './case-lines.ts'
import { childLines } from './child-lines.ts'
import { extraDayLines } from './extra-day-lines.ts'
import { fileLines } from './file-lines.ts'
import { hostLines } from './host-lines.ts'
import { soonEntries } from './soon.ts'
import { substitutionLines } from './substitution-lines.ts'
import { supportLines } from './support-lines.ts'
import { readTodayFacts } from './today-facts.ts'
import { visitLines } from './visit-lines.ts'
import { waitingLines } from './waiting-lines.ts'

/** Everything that asks something today, in a fixed number of queries: what other screens tell, put together. */
export const todayView: Handler<'today.view'> = async (context) => {
  const facts = await readTodayFacts(context)
  const sessions = await answerOf(trainingHandlers['training.list'], context, {})
  const { lines: ofSubstitution, pressing } = await substitutionLines(context, facts)
  const closure = whyNobodyWorks(closuresOfRecords(facts.closures.map(({ record }) => record)), parseDate(facts.today))
  return {
    today: facts.today,
    day: facts.day,
    ...(closure !== undefined && { closure }),
    ...(pressing !== undefined && { pressing }),
    alertDays: facts.view.until - facts.now,
    sections: groupLines([
      ...(await caseLines(context)),
      ...ofSubstitution,
      ...(await absenceLines(context, facts)),
      ...(await waitingLines(context, facts)),
      ...(await extraDayLines(context, facts)),
      ...hostLines(facts),
      ...(await childLines(context, facts)),
      ...(await fileLines(context, facts)),
      ...(await visitLines(context, facts)),
      ...(await supportLines(context, facts, sessions)),
    ]),
    soon: soonEntries(facts, sessions),
  }
}
