import { command, query } from './define.ts'
import { nothing } from './values.ts'
import { z } from './zod.ts'

const count = z.int().nonnegative()
const position = { latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }
/** As it stands in the addresses. */
const postcode = z.string().refine((text) => text.trim() !== '' && text.isWellFormed())

/** Where the postcodes of the service lie: how far it is to a host whose address has no place of its own (R74). */
export const postcodes = {
  /** First those that have hosts or families but no place yet, the most used first; then those with a place, in order. */
  'postcodes.list': query({
    input: nothing,
    output: z.array(
      z.object({
        postcode,
        position: z.object(position).optional(),
        /** Towns of the addresses with this postcode, in order. */
        cities: z.array(z.string()),
        /** Who works, or has or will have care, on the day of today or later. */
        hosts: count,
        families: count,
      }),
    ),
  }),
  /** Says where a postcode lies, in degrees, or says it anew. */
  'postcodes.save': command({
    input: { postcode, ...position },
    output: nothing,
    changes: ['substitution'],
  }),
  /** Takes the place of a postcode away: distances to it are not known any more. */
  'postcodes.remove': command({
    input: { postcode },
    output: nothing,
    changes: ['substitution'],
    reasons: ['no-such-postcode'],
  }),
}
