import { query } from './define.ts'
import { entityId, isoDate } from './values.ts'
import { z } from './zod.ts'

/**
 * Breaches of one host that repeat: every so many weeks on one weekday the same minutes, number, limit and children. Closed
 * days in between do not end a pattern; a single breach has one date. Times are minutes since midnight.
 */
export const namedPattern = z.object({
  weekday: z.int(),
  everyWeeks: z.int(),
  from: z.int(),
  until: z.int(),
  count: z.int(),
  limit: z.int(),
  dates: z.array(isoDate),
  /** It repeats beyond the dates that were looked at. */
  goesOn: z.boolean(),
  /** Who is there at the highest number, children before the host's own. */
  children: z.array(z.object({ id: entityId, firstName: z.string(), lastName: z.string(), isOwn: z.boolean() })),
})
export type NamedPattern = z.infer<typeof namedPattern>

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
