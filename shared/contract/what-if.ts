import { namedPattern } from './capacity.ts'
import { query } from './define.ts'
import { planningChange } from './planning-changes.ts'
import { quarterAverage } from './planning-shapes.ts'
import { cents, entityId, isoDate, isoMonth, personName } from './values.ts'
import { z } from './zod.ts'

const change = <Value extends z.ZodType>(value: Value) => z.object({ before: value, after: value })
const mayLack = <Value extends z.ZodType>(value: Value) =>
  z.object({ before: value.optional(), after: value.optional() })

/** A date with the highest number of children, among equal ones under the lowest limit. */
const peak = z.object({ date: isoDate, peak: z.int(), limit: z.int() })

/** What changes on trial would do. Nothing is written. */
export const whatIf = {
  'planning.whatIf': query({
    input: z.strictObject({ changes: z.array(planningChange).min(1).max(50), month: isoMonth.optional() }),
    output: z.object({
      /** What peaks and minutes are about: from the earliest change to the day before the legal maximum changes, or a year. */
      period: z.object({ from: isoDate, until: isoDate }),
      /** What breaches are about: a year from the earliest change. */
      year: z.object({ from: isoDate, until: isoDate }),
      /** The month of the amounts: the first whole one after the earliest change, or of the first closure when only closures cost. */
      month: isoMonth,
      /** The year after the next change of the legal maximum (R1). */
      limitYear: z.object({ from: isoDate, until: isoDate, limit: z.int() }).optional(),
      hosts: z.array(
        z.object({
          id: entityId,
          ...personName.shape,
          /** The highest of the period; left out when nobody is expected on any day of it. */
          peak: mayLack(peak),
          /** The most minutes above the limit in one week of the period. */
          minutesOver: change(z.int()),
          breaches: change(z.array(namedPattern)),
          /** The quarters that the year touches. */
          averages: change(z.array(quarterAverage)),
          /** Weekdays with a breach in the year of the new limit. */
          weekdaysOver: change(z.array(z.int())).optional(),
          /** When every child comes as planned in the month. */
          payoutCents: change(cents),
        }),
      ),
      families: z.array(
        z.object({
          /** Undefined for a child that has a name only. */
          contractHolderId: entityId.optional(),
          ...personName.shape,
          /** The children on the bill. */
          children: z.array(z.object({ id: entityId, ...personName.shape })),
          /** When every child comes as planned in the month; undefined where an attest is missing. */
          cents: mayLack(cents),
        }),
      ),
    }),
    reasons: ['no-such-host', 'no-such-child', 'no-such-agreement'],
    deadlineMs: 120_000,
  }),
}
