import { weekdayOf, parseDate } from '../domain/calendar/date.ts'
import { isTime } from '../domain/calendar/time.ts'
import { closureReason } from './planning-shapes.ts'
import { cents, entityId, dateInView } from './values.ts'
import { z } from './zod.ts'

const time = z.string().refine(isTime, { error: 'invalid-time' })
const name = z.string().trim().min(1)

const slot = z
  .strictObject({ week: z.int().min(1), weekday: z.int().min(1).max(7), from: time, until: time })
  .refine((value) => value.from < value.until, { error: 'end-before-start', path: ['until'] })

type Slot = z.infer<typeof slot>

/** An opvangplan as exchange.md §1 writes it: `cycleStart` is a Monday, slots of one day do not overlap. */
export const carePlan = z
  .strictObject({
    from: dateInView,
    until: dateInView.optional(),
    cycleWeeks: z.int().min(1),
    cycleStart: dateInView,
    slots: z.array(slot),
  })
  .refine((plan) => plan.until === undefined || plan.from <= plan.until, { error: 'end-before-start', path: ['until'] })
  .refine((plan) => weekdayOf(parseDate(plan.cycleStart)) === 1, { error: 'not-a-monday', path: ['cycleStart'] })
  .refine((plan) => plan.slots.every((one) => one.week <= plan.cycleWeeks), {
    error: 'week-outside-cycle',
    path: ['slots'],
  })
  .refine((plan) => !hasOverlap(plan.slots), { error: 'overlap', path: ['slots'] })

function hasOverlap(slots: readonly Slot[]): boolean {
  const inOrder = slots.toSorted(
    (a, b) => a.week - b.week || a.weekday - b.weekday || (a.from < b.from ? -1 : Number(a.from > b.from)),
  )
  return inOrder.some((one, index) => {
    const next = inOrder[index + 1]
    return next?.week === one.week && next.weekday === one.weekday && next.from < one.until
  })
}

/**
 * A change on trial. They are applied in order, each on what the ones before it made.
 * - `plan`: from `plan.from` on an agreement follows this plan; earlier plans end the day before.
 * - `placement`: a child comes to a host from `plan.from` on, until `plan.until`; one we know, or one with a name only.
 *   `dayCents` is its tariff, otherwise the one of its family in force.
 * - `closure`: of a host, or of the whole service when `hostId` is null.
 * - `licence`: from a date on the host may have this many.
 * - `school-start`: the child goes to school from that date on.
 * - `agreement-end`: the last day of the agreement.
 */
export const planningChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan'), agreementId: entityId, plan: carePlan }),
  z.strictObject({
    kind: z.literal('placement'),
    hostId: entityId,
    child: z.union([
      z.strictObject({ childId: entityId }),
      z.strictObject({ firstName: name, lastName: z.string().trim(), schoolStartsOn: dateInView.optional() }),
    ]),
    plan: carePlan,
    dayCents: cents.min(0).max(1_000_000_000).optional(),
  }),
  z
    .strictObject({
      kind: z.literal('closure'),
      hostId: entityId.nullable(),
      from: dateInView,
      until: dateInView,
      reason: closureReason,
    })
    .refine((change) => change.from <= change.until, { error: 'end-before-start', path: ['until'] }),
  z.strictObject({ kind: z.literal('licence'), hostId: entityId, from: dateInView, maxPresent: z.int().min(0) }),
  z.strictObject({ kind: z.literal('school-start'), childId: entityId, date: dateInView }),
  z.strictObject({ kind: z.literal('agreement-end'), agreementId: entityId, endsOn: dateInView }),
])

export type PlanningChange = z.infer<typeof planningChange>
