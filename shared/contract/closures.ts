import { parseDate } from '../domain/calendar/date.ts'
import { longestClosureDays } from '../domain/closures/closed-days.ts'
import { legalHolidayNames } from '../domain/calendar/legal-holidays.ts'
import { statutes } from '../domain/exchange/document.ts'
import { command, query } from './define.ts'
import { closureRecord, recordReasons, saved, stored, target } from './records.ts'
import { entityId, isoDate, isoMonth, personName } from './values.ts'
import { z } from './zod.ts'

const year = z.int().min(1).max(9999)
const count = z.int().nonnegative()
const host = z.object({ id: entityId, ...personName.shape })
const holiday = z.object({ date: isoDate, name: z.enum(legalHolidayNames) })

const conflictSpan = z
  .strictObject({
    /** Null: the whole service. */
    hostId: entityId.nullable(),
    from: isoDate,
    until: isoDate,
    /** The closure being changed: it does not overlap itself. */
    exceptId: entityId.optional(),
  })
  .refine(({ from, until }) => from <= until && parseDate(until) - parseDate(from) < longestClosureDays)

/**
 * Places elsewhere on days that a change of a closure opens again (R75): `places-outlive` tells them (details `{ places }`, of
 * `substitution.view`'s `outliving`), and `cancelPlaces` cancels them in the same transaction.
 */
const cancelPlaces = z.boolean().optional()

/** Closures (sluitingsdagen) of the whole service and of hosts (R68, R76–R80). */
export const closures = {
  /** All that touch a year: the whole service first, then by the name of the host, each by date. */
  'closures.list': query({
    input: z.strictObject({ year }),
    output: z.object({
      closures: z.array(
        z.object({
          ...stored,
          record: closureRecord,
          /** Undefined for the whole service. */
          host: host.optional(),
          /** Days of the year on which the host would be open; for the service, on which anybody would. */
          openDays: count,
          /** Reserved days in the year, one per agreement and day, and the children they are of. */
          reservations: count,
          children: count,
          /** Days in the year on which a child was registered there, one per child and day. */
          attendance: count,
        }),
      ),
      /** Who can be chosen, by name; with the statute at the end of the year and the days of leave with rights in it (R78). */
      hosts: z.array(
        z.object({
          ...host.shape,
          statute: z.enum(statutes),
          startsOn: isoDate,
          endsOn: isoDate.optional(),
          leaveDays: count,
        }),
      ),
      /** How many days of leave with rights a host may have in a year. */
      leaveMaximum: count,
    }),
  }),
  /** What a closure on these dates would meet, for showing before it is saved. Attendance is a fact and stays. */
  'closures.conflicts': query({
    input: conflictSpan,
    output: z.object({
      /** The first hundred, by date. */
      attendance: z.array(z.object({ date: isoDate, child: host, host })),
      attendanceCount: count,
      openDays: count,
      reservations: count,
      children: count,
      /** Months of these dates that were issued to a family or a host concerned; they stay as issued. */
      issuedMonths: z.array(isoMonth),
      /** Other closures that hold some of these dates, of the same host or of the whole service. */
      overlaps: z.array(z.object({ id: entityId, record: closureRecord })),
    }),
  }),
  /** Adds a closure, or puts the record in the place of the stored one. */
  'closures.save': command({
    input: { ...target, record: closureRecord, cancelPlaces },
    output: saved,
    changes: ['hosts', 'children', 'billing', 'substitution', 'attendance'],
    reasons: [...recordReasons, 'no-such-closure', 'places-outlive'],
  }),
  /** Takes a closure away: what was reserved on its days is reserved again. */
  'closures.remove': command({
    input: { ...stored, cancelPlaces },
    output: z.object({}),
    changes: ['hosts', 'children', 'billing', 'substitution', 'attendance'],
    reasons: ['version-conflict', 'no-such-closure', 'places-outlive'],
  }),
  /** Closes the whole service on those of the ten legal holidays (R79) on which it is not closed yet. */
  'closures.addLegalHolidays': command({
    input: { year },
    output: z.object({ added: z.array(holiday), present: z.array(holiday) }),
    changes: ['hosts', 'children', 'billing'],
  }),
}
