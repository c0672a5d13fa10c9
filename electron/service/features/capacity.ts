import { readCapacityFacts } from '../../../db/repositories/capacity-facts.ts'
import type { capacity } from '../../../shared/contract/capacity.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import { formatDate, parseDate } from '../../../shared/domain/calendar/date.ts'
import { formatTime } from '../../../shared/domain/calendar/time.ts'
import { capacityReport } from '../../../shared/domain/capacity/capacity-report.ts'
import type { HandlersOf } from '../context.ts'

/** Handlers of capacity. */
export const capacityHandlers: HandlersOf<keyof typeof capacity> = {
  'capacity.report': async ({ db }, input) => {
    const period = { from: parseDate(input.from), until: parseDate(input.until) }
    if (period.from > period.until) throw new ServiceError('validation', 'from-after-until')
    const { hosts, closures, settings } = await readCapacityFacts(db, period)
    const { breaches, averages } = capacityReport(hosts, closures, period, settings)
    return {
      breaches: breaches.map(({ hostId, date, from, until, count, limit }) => ({
        hostId,
        date: formatDate(date),
        from: formatTime(from),
        until: formatTime(until),
        count,
        limit,
      })),
      averages,
    }
  },
}
