import { extraDayObstacles } from '../domain/attendance/extra-day-obstacles.ts'
import { command, query } from './define.ts'
import { hostDay } from './hosts.ts'
import { breach, closureReason, quarterAverage } from './planning-shapes.ts'
import { extraDayRecord, reason, recordReasons, saved, stored, target } from './records.ts'
import {
  cents,
  dateInView,
  entityId,
  interval,
  isoDate,
  isoMonth,
  nothing,
  percent,
  person,
  personName,
} from './values.ts'
import { z } from './zod.ts'

const reachable = person.extend({ phone: z.string().optional() })

/** Whom an agreement is about; the family is its contract holder. */
const people = { child: person, host: reachable, family: reachable }

/** Why an extra day cannot be accepted, whatever anybody writes; `from`, `until` and `host` go with `reserved`. */
const obstacle = z.object({
  kind: z.enum(extraDayObstacles),
  from: z.int().optional(),
  until: z.int().optional(),
  host: personName.optional(),
  closure: closureReason.optional(),
})

/** Within a day, in order of time, without overlaps. So few because every stretch is held against every other of the host. */
const wantedHours = z
  .array(interval)
  .min(1)
  .max(100)
  .refine((hours) =>
    hours.every(([from, until], index) => from >= (hours[index - 1]?.[1] ?? 0) && from < until && until <= 24 * 60),
  )

const dayPrice = z.object({ minutes: z.int(), percent, dayCents: cents, cents })
/** What the days that change cost or pay when the child comes as reserved; without `before` or `after` nothing is reserved. */
const money = z.object({
  days: z.array(z.object({ date: isoDate, before: dayPrice.optional(), after: dayPrice.optional() })),
  differenceCents: cents,
})

/** A day of the host: `steps` and `peak` with the extra day or swap, and as they are now. */
const changedDay = hostDay.extend({ stepsNow: hostDay.shape.steps, peakNow: z.int() })

/** Extra days and swaps (R48, R51): asked, checked, accepted or refused. An accepted one is a reservation. */
export const extraDays = {
  /** Those whose date lies in a period, by date. */
  'extraDays.list': query({
    input: z.strictObject({ from: dateInView, until: dateInView }),
    output: z.array(z.object({ ...stored, record: extraDayRecord, ...people })),
    reasons: ['from-after-until'],
  }),
  /** The agreements that an extra day can be asked for: those that have not ended, by child. */
  'extraDays.agreements': query({
    input: nothing,
    output: z.array(z.object({ id: entityId, ...people, startsOn: isoDate, endsOn: isoDate.optional() })),
  }),
  /** What an extra day or a swap would do, while it is typed; of a stored one, what it would do or does. */
  'extraDays.check': query({
    input: z.strictObject({
      agreementId: entityId,
      date: dateInView,
      slots: wantedHours,
      insteadOf: dateInView.optional(),
      /** The stored one that is looked at: the rest is seen without it. */
      exceptId: entityId.optional(),
    }),
    output: z.object({
      ...people,
      obstacles: z.array(obstacle),
      /** Places that are not there: accepted only with a written reason. */
      caused: z.array(breach),
      /** Wanted minutes outside the opening hours. */
      outsideHours: z.array(interval),
      day: changedDay,
      givenUp: changedDay.optional(),
      /** Of the quarters of both days; `limit` in children (R2–R4). */
      averages: z.array(z.object({ limit: z.number(), now: quarterAverage, withDay: quarterAverage })),
      /** Of the family; undefined while an attest is missing. */
      price: money.optional(),
      payout: money,
      /** What can be had instead: hours of that day, and other days for the same hours. */
      instead: z.object({ hours: z.array(interval), days: z.array(isoDate) }),
      /** Months of these days that are closed, or of which something was issued: a change needs a written reason (R134). */
      locked: z.object({ closed: z.array(isoMonth), issued: z.array(isoMonth) }),
    }),
    reasons: ['no-such-agreement'],
  }),
  /** Keeps what is asked; what was refused before is asked anew. An accepted one is withdrawn first. */
  'extraDays.save': command({
    input: { ...target, record: extraDayRecord },
    output: saved,
    changes: ['hosts', 'children', 'billing', 'attendance'],
    reasons: [...recordReasons, 'no-such-agreement', 'no-such-extra-day', 'extra-day-accepted'],
  }),
  /**
   * Accepts or refuses. To be accepted it must be possible (else `extra-day-impossible`, details `{ obstacles }`), and there
   * must be a place (`over-capacity`, details OverCapacity) unless `reasons.capacity` says why all the same. `reason` is asked
   * for when the host has not agreed (`host-not-agreed`, details `{ hostAgrees }`) or a month is closed or issued (`reason-needed`,
   * details `{ closed, issued }`).
   */
  'extraDays.decide': command({
    input: {
      ...stored,
      status: z.enum(['accepted', 'refused']),
      /** What the host says; left out while she was not asked. */
      hostAgrees: z.boolean().optional(),
      reason: reason.optional(),
      reasons: z.strictObject({ capacity: reason.optional() }),
    },
    output: saved,
    changes: ['hosts', 'children', 'billing', 'attendance'],
    reasons: [
      'version-conflict',
      'no-such-extra-day',
      'extra-day-accepted',
      'extra-day-impossible',
      'host-not-agreed',
      'reason-needed',
      'over-capacity',
    ],
  }),
  /** Takes a decision back: it is asked again. An accepted one as long as its days lie ahead (`reason-needed` as above). */
  'extraDays.reopen': command({
    input: { ...stored, reason: reason.optional() },
    output: saved,
    changes: ['hosts', 'children', 'billing', 'attendance'],
    reasons: ['version-conflict', 'no-such-extra-day', 'extra-day-has-begun', 'reason-needed'],
  }),
  /** Takes one away: what was asked, refused, or accepted for a day that lies ahead; the history keeps it (`reason-needed` as above). */
  'extraDays.withdraw': command({
    input: { ...stored, reason: reason.optional() },
    output: z.object({}),
    changes: ['hosts', 'children', 'billing', 'attendance'],
    reasons: ['version-conflict', 'no-such-extra-day', 'extra-day-has-begun', 'reason-needed'],
  }),
}
