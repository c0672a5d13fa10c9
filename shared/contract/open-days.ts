import { mostDaysAtOnce } from '../domain/attendance/days-at-once.ts'
import type { CellAbsence } from '../domain/attendance/day-cell.ts'
import { oddKinds } from '../domain/attendance/odd-kinds.ts'
import type { AbsenceReasonRecord } from '../domain/exchange/document.ts'
import { closureReasons, lineKinds, unchargedKinds } from '../domain/billing/issued.ts'
import { parseDate } from '../domain/calendar/date.ts'
import { command, query } from './define.ts'
import { record } from './records.ts'
import { cents, dateInView, entityId, isoDate, percent, person, reachable } from './values.ts'
import { z } from './zod.ts'

/** Odd days are looked for in this many days at most: a year and the month around it. */
const longestLook = 400

/** `HH:MM`, half-open. */
const stay = z.object({ from: z.string(), until: z.string() })
const placedStay = z.object({ hostId: entityId, ...stay.shape })
const count = z.int().nonnegative()
/** Everybody whom an answer names, each once. */
const people = { children: z.array(person), hosts: z.array(person) }

/** A child's day at the host it is told of. */
const ofChild = { date: isoDate, childId: entityId, hostId: entityId }
const oddDay = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('outside-hours'),
    ...ofChild,
    stays: z.array(stay),
    outside: z.array(stay),
    openingHours: z.array(stay),
  }),
  z.object({
    kind: z.literal('longer-than-plan'),
    ...ofChild,
    agreementId: entityId,
    stays: z.array(placedStay),
    reserved: z.array(stay),
    reservedMinutes: count,
    presentMinutes: count,
  }),
  z.object({
    kind: z.literal('two-hosts'),
    ...ofChild,
    stays: z.array(placedStay),
    /** Minutes between leaving the one and arriving at the other. */
    gap: count,
    isAtOnce: z.boolean(),
  }),
  z.object({
    kind: z.literal('eleven-hours'),
    ...ofChild,
    agreementId: entityId,
    stays: z.array(placedStay),
    reservedMinutes: count,
    percent,
  }),
  z.object({
    kind: z.literal('closed-day'),
    ...ofChild,
    stays: z.array(stay),
    /** Undefined: before the host starts or after she ends. */
    closure: z.object({ isService: z.boolean(), reason: z.enum(closureReasons) }).optional(),
  }),
  z.object({
    kind: z.literal('over-limit'),
    date: isoDate,
    hostId: entityId,
    ...stay.shape,
    count,
    limit: count,
    /** All who came in these minutes. */
    childIds: z.array(entityId),
    /** The first stretch in which the highest number is there, and who they are. */
    at: z.object({ ...stay.shape, children: z.array(z.object({ ...person.shape, isOwn: z.boolean() })) }),
  }),
  z.object({
    kind: z.literal('no-agreement'),
    ...ofChild,
    stays: z.array(stay),
    /** Hosts with whom an agreement covers the date; none: the presence is billed to nobody. */
    agreedHostIds: z.array(entityId),
  }),
])

/** Days that nobody answered for, and days that may be right but are worth a look: nothing is made of them in silence. */
export const openDays = {
  /**
   * Every open day up to a date (today unless said otherwise), of months that were not invoiced to the family: exactly billing's
   * unregistered days, and the days of arranged places elsewhere of which nobody told (R75). By agreement; days with the same hours stand together, by date.
   */
  'attendance.openDays': query({
    input: z.strictObject({ until: dateInView.optional(), hostId: entityId.optional() }),
    output: z.object({
      until: isoDate,
      agreements: z.array(
        z.object({
          agreementId: entityId,
          childId: entityId,
          contractHolderId: entityId,
          /** Where the child was expected. */
          hostId: entityId,
          /** Of a place elsewhere: the host of the agreement, who is closed on these days. */
          ownHostId: entityId.optional(),
          days: z.array(
            z.object({
              slots: z.array(stay),
              /** Stays of the child at this host that belong to another of its agreements. */
              present: z.array(stay).optional(),
              dates: z.array(isoDate),
            }),
          ),
        }),
      ),
      ...people,
      /** The service's own rows; the built-in ones stand in shared/law. */
      absenceReasons: z.array(record<AbsenceReasonRecord>()),
      contractHolders: z.array(reachable),
    }),
    deadlineMs: 120_000,
  }),
  /** How many days `attendance.openDays` would list. */
  'attendance.openCount': query({
    input: z.strictObject({ until: dateInView }),
    output: z.object({ count }),
    deadlineMs: 120_000,
  }),
  /** What an open day means: the amount when nobody answers, the free days that are left, and the child's last days. */
  'attendance.openDay': query({
    input: z.strictObject({ agreementId: entityId, date: dateInView }),
    output: z.object({
      percent,
      reservedMinutes: count,
      /** Her host is closed and the child has a place elsewhere: nothing is charged for a day that nobody answers. */
      isSubstitution: z.boolean(),
      /** Undefined where no attest says what the day costs. */
      amountCents: cents.optional(),
      /** Free half days of the year, all absences that are known counted; `day` is what this day would take. */
      balance: z.object({ entitled: count, used: count, left: count, day: count }),
      /** The last days before it of the same agreement, latest first. */
      lastDays: z.array(
        z.object({
          date: isoDate,
          kind: z.enum([...lineKinds, ...unchargedKinds]).exclude(['cost']),
          isOpen: z.boolean(),
          slots: z.array(stay),
          stays: z.array(placedStay),
          absence: record<CellAbsence>().optional(),
        }),
      ),
      hosts: z.array(person),
    }),
    reasons: ['no-such-agreement'],
  }),
  /** Odd facts that nobody looked at yet, by date; with what stands in the days they are about, for putting them right. */
  'attendance.oddDays': query({
    input: z
      .strictObject({ from: dateInView, until: dateInView })
      .refine(({ from, until }) => from <= until && parseDate(until) - parseDate(from) < longestLook),
    output: z.object({
      odd: z.array(oddDay),
      /** One of each child and date that a fact is about: all stays, the absence, and what is agreed for it. */
      days: z.array(
        z.object({
          childId: entityId,
          date: isoDate,
          stays: z.array(placedStay),
          absence: record<CellAbsence>().optional(),
          agreements: z.array(
            z.object({ agreementId: entityId, hostId: entityId, slots: z.array(stay), isClosed: z.boolean() }),
          ),
        }),
      ),
      ...people,
    }),
    deadlineMs: 120_000,
  }),
  /**
   * Notes that somebody looked at odd facts and left them as they are, or takes that back. A look is gone when the stays of that
   * child at that host on that date change.
   */
  'attendance.checkOdd': command({
    input: {
      days: z
        .array(z.strictObject({ childId: entityId, hostId: entityId, date: isoDate, kind: z.enum(oddKinds) }))
        .min(1)
        .max(mostDaysAtOnce),
      isChecked: z.boolean().default(true),
    },
    output: z.object({ changed: count }),
    changes: ['attendance'],
    reasons: ['day-changed'],
  }),
}
