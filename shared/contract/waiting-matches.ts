import { query } from './define.ts'
import { entityId, isoDate, localMoment, nothing, person, personName } from './values.ts'
import { before, missing, tiers } from './waiting-shapes.ts'
import { z } from './zod.ts'

/** A host where a request fits wholly or partly. */
const fit = z.object({ hostId: entityId, fits: z.enum(['whole', 'part']), missing })

/** Room at hosts for requests: where each fits, what frees up, and the best for the whole list. */
export const waitingMatches = {
  /** The open requests by rank, each with the hosts where it fits, by id; `at` as in a replay. */
  'waitingMatches.all': query({
    input: z.strictObject({ at: localMoment.optional() }),
    output: z.array(z.object({ id: entityId, rank: z.int(), receivedAt: z.string(), ...tiers, hosts: z.array(fit) })),
    deadlineMs: 120_000,
  }),
  /** Places for one request, the best first: whole before part, then fewer missing days, nearer, fuller hosts. */
  'waitingMatches.places': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({
      hosts: z.array(
        z.object({
          host: person.extend({ city: z.string() }),
          fits: z.enum(['whole', 'part', 'none']),
          missing,
          km: z.number().optional(),
          /** The most children there would be on a day of the plan, and the limit of that day. */
          peak: z.object({ date: isoDate, peak: z.int(), limit: z.int() }).optional(),
          /** Quarter average of the first quarter with the plan, and whether it is over (R2). */
          average: z.object({ quarter: z.string(), value: z.number(), over: z.boolean() }).optional(),
          /** From when it fits wholly, where that is later than wanted and within the months looked at. */
          fitsFrom: isoDate.optional(),
          /** Open requests that stand higher and fit there wholly as well. */
          before,
        }),
      ),
    }),
    reasons: ['no-such-request', 'request-closed'],
  }),
  /**
   * What frees up at hosts in a period, three years at most: plans that end or become smaller, children who go to school while their
   * plan goes on (it may end then), a limit that goes up, own children who no longer count, hosts who begin or open for longer; and
   * who on the list fits there then. By date, then host.
   */
  'waitingMatches.freeing': query({
    input: z.strictObject({ from: isoDate, until: isoDate }),
    output: z.array(
      z.object({
        host: person.extend({ city: z.string() }),
        date: isoDate,
        cause: z.enum(['end', 'school', 'licence', 'own-child', 'opening']),
        /** Whose place it is or was; of an own child only the first name is known. */
        child: person.optional(),
        /** The weekdays on which there is more room, in whatever week of a cycle. */
        weekdays: z.array(z.int()),
        /**
         * Open requests that want a place by the end of the period and fit there wholly from that date on, or from their wanted day where
         * that is later, by rank; at a school start as if the plan ended.
         */
        requests: z.array(z.object({ id: entityId, rank: z.int(), child: personName })),
      }),
    ),
    reasons: ['from-after-until'],
    deadlineMs: 120_000,
  }),
  /**
   * The best for the whole list: nobody who ranks higher is left out for somebody who ranks lower. All places together hold: no host
   * is over her limit when all of them are accepted.
   */
  'waitingMatches.proposal': query({
    input: nothing,
    output: z.object({
      places: z.array(
        z.object({
          id: entityId,
          rank: z.int(),
          child: personName,
          wantedFrom: isoDate,
          host: person.extend({ city: z.string() }).optional(),
          km: z.number().optional(),
        }),
      ),
      /** No better one exists; false where the search was ended before that was sure. */
      isProven: z.boolean(),
    }),
    deadlineMs: 120_000,
  }),
}
