import { closureReasons } from '../domain/billing/issued.ts'
import { namedPattern } from './capacity.ts'
import { z } from './zod.ts'

/** Parts of what planning answers. Minutes are minutes since midnight, stretches of time half-open. */

export const closureReason = z.enum(closureReasons)

/** [from, until, number of children] of a day, in order of time; where there is none, nobody. */
export const step = z.tuple([z.int(), z.int(), z.int()]).readonly()

/** A child by name; an own child of the host has no last name of its own (an empty one), and no file. */
export const namedChild = namedPattern.shape.children.element

/** What a day is for a host: on `open` days there are opening hours, on the others nobody is expected; `outside` is before she starts or after she ends. */
export const dayState = z.enum(['open', 'no-hours', 'closed', 'outside'])

/** The first stretch of a breach in which its highest number of children is there: those that are named. */
const at = z.object({ from: z.int(), until: z.int(), count: z.int() })

/** A breach of one date: the whole stretch above the limit, its highest number, and who is there then. */
export const breach = z.object({
  from: z.int(),
  until: z.int(),
  count: z.int(),
  limit: z.int(),
  at,
  children: z.array(namedChild),
})

/** Half days of all children on the opening days of a quarter; `over` when half of the one per the other exceeds the limit (R2–R4). */
export const quarterAverage = z.object({ quarter: z.string(), openDays: z.int(), halfDays: z.int(), over: z.boolean() })

/** A quarter as planned, as far as it has come true, and as it will end when the rest goes as planned (R3). */
export const quarterOutlook = quarterAverage.extend({
  /**
   * From the stays on opening days before today; `unanswered` are those days among them with children planned, no stay known and
   * not all of them absent. `over` looks at the answered days alone.
   */
  realised: z.object({ openDays: z.int(), halfDays: z.int(), unanswered: z.int(), over: z.boolean() }),
  /** Realised, and planned from today on and on unanswered days; per all opening days of the quarter. */
  projected: z.object({ halfDays: z.int(), over: z.boolean() }),
})

/** Places left all through a part of the day, as far as the host is open then. */
export const freePlaces = z.object({
  part: z.enum(['morning', 'afternoon', 'after-school']),
  from: z.int(),
  until: z.int(),
  places: z.int(),
})
