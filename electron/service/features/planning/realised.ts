import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readStaysOfHosts } from '../../../../db/repositories/planning-stays.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { realisedDayOf } from '../../../../shared/domain/planning/realised-day.ts'
import type { Handler } from '../../context.ts'
import { boardPeriod } from './board.ts'

type Realised = OutputOf<'planning.realised'>

/** The peaks of the days of a board that have been, from the stays. */
export const planningRealised: Handler<'planning.realised'> = async ({ db, clock }, input) => {
  const period = boardPeriod(input)
  const past = { from: period.from, until: Math.min(period.until, parseDate(clock.today()) - 1) }
  if (past.until < past.from) return { hosts: [] }
  const stays = await readStaysOfHosts(db, past)
  const { hosts, closures, settings } = await readCapacityFacts(db, past)
  const calendar = closureCalendar(closures)
  return {
    hosts: hosts.flatMap((facts): Realised['hosts'] => {
      const days = stays.get(facts.hostId)
      if (!days) return []
      const host = hostDays({ ...facts, agreements: [] }, calendar)
      return [
        {
          id: facts.hostId,
          days: [...days].map(([day, had]) => {
            const { peak, limit } = realisedDayOf(host, day, had, settings)
            return { index: day - period.from, peak, over: peak > limit }
          }),
        },
      ]
    }),
  }
}
