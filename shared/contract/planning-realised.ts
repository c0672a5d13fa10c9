import { query } from './define.ts'
import { dateInView, entityId } from './values.ts'
import { z } from './zod.ts'

/** How full hosts have been: asked beside the board, which must not wait for it. */
export const planningRealised = {
  /** Days before today on which a stay is known; the period is one of the board. Hosts without such a day are not there. */
  'planning.realised': query({
    input: z.strictObject({ from: dateInView, until: dateInView }),
    output: z.object({
      hosts: z.array(
        z.object({
          id: entityId,
          days: z.array(
            z.object({
              /** Place of the day in the period: 0 is `from`. */
              index: z.int(),
              /** The highest number of children that were there at once, own children among them (exchange.md §4 with stays). */
              peak: z.int(),
              /** That is more than the limit of the date. */
              over: z.boolean(),
            }),
          ),
        }),
      ),
    }),
    reasons: ['from-after-until', 'period-too-long'],
  }),
}
