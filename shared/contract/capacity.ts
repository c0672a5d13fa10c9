import { query } from './define.ts'
import { entityId, isoDate } from './values.ts'
import { z } from './zod.ts'

/** How full hosts are (exchange.md §4). */
export const capacity = {
  /** Exactly what `capacity --json` prints. */
  'capacity.report': query({
    input: z.strictObject({ from: isoDate, until: isoDate }),
    output: z.object({
      breaches: z.array(
        z.object({
          hostId: entityId,
          date: isoDate,
          from: z.string(),
          until: z.string(),
          count: z.int(),
          limit: z.int(),
        }),
      ),
      averages: z.array(
        z.object({ hostId: entityId, quarter: z.string(), openDays: z.int(), halfDays: z.int(), over: z.boolean() }),
      ),
    }),
    reasons: ['from-after-until'],
    deadlineMs: 120_000,
  }),
}
