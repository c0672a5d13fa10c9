import { cents, isoDate, isoMonth } from './values.ts'
import { z } from './zod.ts'

const at = { date: isoDate, title: z.string() }

/**
 * What happened to a host or a child, as facts: the window words them. `title` names the other one (the child on a host's
 * timeline, the host on a child's).
 */
export const timelineEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agreement-start'), ...at, id: z.string() }),
  z.object({ kind: z.literal('agreement-end'), ...at, id: z.string() }),
  z.object({ kind: z.literal('plan'), ...at, id: z.string(), halfDaysPerWeek: z.number(), cycleWeeks: z.int() }),
  z.object({ kind: z.literal('closure'), ...at, until: isoDate, reason: z.string(), wholeService: z.boolean() }),
  z.object({ kind: z.literal('licence'), ...at, maxPresent: z.int(), until: isoDate.optional() }),
  z.object({ kind: z.literal('host-start'), ...at }),
  z.object({ kind: z.literal('host-end'), ...at }),
  z.object({
    kind: z.literal('payout'),
    ...at,
    month: isoMonth,
    number: z.string(),
    childDays: z.int(),
    totalCents: cents,
  }),
  z.object({
    kind: z.literal('tariff'),
    ...at,
    tariff: z.string(),
    dayCents: cents,
    kindcode: z.string().optional(),
    until: isoDate.optional(),
  }),
  z.object({ kind: z.literal('school'), ...at }),
  z.object({ kind: z.literal('invoice'), ...at, month: isoMonth, number: z.string(), totalCents: cents }),
])

export type TimelineEvent = z.infer<typeof timelineEvent>
