import { closureReasons } from '../domain/billing/issued.ts'
import { todaySections } from '../domain/today/line-kinds.ts'
import { query } from './define.ts'
import { soonEntry, todayLine } from './today-lines.ts'
import { isoDate, isoMonth, nothing } from './values.ts'
import { z } from './zod.ts'

/** The lines of a part of Vandaag, what is late first. */
const section = z.object({ section: z.enum(todaySections), lines: z.array(todayLine).min(1) })

/** Vandaag: everything that asks something of the coordinator, each line with the place where it is solved. */
export const today = {
  /** All of it but what blocks the billing, which takes longer to find. */
  'today.view': query({
    input: nothing,
    output: z.object({
      today: isoDate,
      /** The day that is looked at: today, or the next one on which a host is open. */
      day: isoDate,
      /** Why the whole service is closed today; undefined where it is not, or where no host opens on such a weekday. */
      closure: z.enum(closureReasons).optional(),
      /** How many days ahead papers and changes are told. */
      alertDays: z.int(),
      sections: z.array(section),
      /** The absence that is shown first, with its children: the one with the most of them without a decision on that day. */
      pressing: z.string().optional(),
      soon: z.array(soonEntry),
    }),
  }),
  /** What keeps the last month that is over from being issued, as it is asked on Facturatie › Klaar?. */
  'today.billing': query({
    input: nothing,
    output: z.object({ month: isoMonth, lines: z.array(todayLine) }),
    deadlineMs: 120_000,
  }),
}
