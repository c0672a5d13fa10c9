import { countedKinds } from '../domain/monitoring/counted-days.ts'
import { firstTier, requestStatuses } from '../domain/exchange/waiting-list.ts'
import { occupancyVariants } from '../domain/monitoring/occupancy-target.ts'
import { command, query } from './define.ts'
import { dateInView, entityId, isoDate, isoMonth, path, percent, person, personName } from './values.ts'
import { z } from './zod.ts'

const year = z.int().min(1900).max(2999)
/** A host and a month whose number is opened. */
const hostMonthAsked = { hostId: entityId, month: isoMonth.refine((month) => month >= '1900-01' && month <= '2999-12') }

/** What half days of a host's month are opened by: what became of them, what was planned, and of that what is still to come. */
export const occupancyColumns = [...countedKinds, 'planned', 'ahead'] as const
export type OccupancyColumn = (typeof occupancyColumns)[number]

/** Half days, and what they are held against: `placeDays` are places times opening days, `…Before` those before today. */
const hostMonth = z.object({
  month: isoMonth,
  openDays: z.int(),
  openDaysBefore: z.int(),
  placeDays: z.int(),
  placeDaysBefore: z.int(),
  planned: z.int(),
  ahead: z.int(),
  present: z.int(),
  justified: z.int(),
  unjustified: z.int(),
  unanswered: z.int(),
  uncovered: z.int(),
})

/** Half days that count for the subsidy in one reading of the rule, and what the target still asks. */
const variantOutcome = z.object({
  variant: z.enum(occupancyVariants),
  soFar: z.int(),
  expected: z.int(),
  toMake: z.int(),
  missing: z.int(),
})

/** Child-days on the invoices, by percent; those that nobody answered for stand apart. */
const percentDays = z.object({ 40: z.int(), 60: z.int(), 100: z.int(), 160: z.int(), unanswered: z.int() })

const priorityCounts = { children: z.int(), known: z.int(), priority: z.int(), vulnerable: z.int() }

const ids = z.array(entityId)
/** Requests of a time, by id; `unique` and `unanswered` have a request for each that counts once (R129). */
const demandCounts = z.object({
  waiting: ids,
  received: ids,
  placed: ids,
  elsewhere: ids,
  lapsed: ids,
  unique: ids,
  unanswered: ids,
})

/** How full the service is and with what; every number is the sum of the rows that the questions beside it give. */
export const monitoring = {
  /** A calendar year of the service by host and month (R103): realised before today, planned over the whole of it. */
  'monitoring.occupancy': query({
    input: z.strictObject({ year }),
    output: z.object({
      year: z.int(),
      today: isoDate,
      /** Recognised places of the service. */
      places: z.int(),
      /** In force on the last day of the year (P23). */
      targetPercent: z.number(),
      minimumOpenDays: z.int(),
      /** All twelve months: dates on which at least one host is open, and those of them before today. */
      months: z.array(z.object({ month: isoMonth, openDays: z.int(), openDaysBefore: z.int() })),
      /** Hosts with anything in the year, by name, with their months that have anything. */
      hosts: z.array(z.object({ ...person.shape, months: z.array(hostMonth) })),
      outcome: z.object({
        openDays: z.int(),
        openDaysAhead: z.int(),
        target: z.int(),
        variants: z.array(variantOutcome),
      }),
    }),
    reasons: ['no-service'],
    // A year of thousands of children is walked day by day.
    deadlineMs: 120_000,
  }),
  /** The child-days that a number of a host's month is the sum of, by date and name. */
  'monitoring.occupancyDays': query({
    input: z.strictObject({ ...hostMonthAsked, of: z.enum(occupancyColumns) }),
    output: z.object({
      days: z.array(z.object({ date: isoDate, child: person, minutes: z.int(), halfDays: z.int() })),
    }),
    reasons: ['no-such-host'],
  }),
  /** The opening days of a month with the places on each: of one host, or of the service with how many hosts are open. */
  'monitoring.openDays': query({
    input: z.strictObject({ month: hostMonthAsked.month, hostId: entityId.optional() }),
    output: z.object({ days: z.array(z.object({ date: isoDate, places: z.int(), hosts: z.int() })) }),
    reasons: ['no-such-host', 'no-service'],
  }),
  /** The child-days of a calendar year as the invoices have them, before today, by host and month. */
  'monitoring.childDays': query({
    input: z.strictObject({ year }),
    output: z.object({
      year: z.int(),
      today: isoDate,
      hosts: z.array(z.object({ ...person.shape, months: z.array(z.object({ month: isoMonth, days: percentDays })) })),
    }),
    deadlineMs: 120_000,
  }),
  /** The child-days of a host's month under one percent, or those that nobody answered for, by date and name. */
  'monitoring.billedDays': query({
    input: z.strictObject({ ...hostMonthAsked, of: z.union([percent, z.literal('unanswered')]) }),
    output: z.object({
      days: z.array(
        z.object({
          date: isoDate,
          child: person,
          kind: z.enum(['attended', 'extra', 'substituted', 'charged-absence']),
          minutes: z.int(),
          percent,
        }),
      ),
    }),
    reasons: ['no-such-host'],
  }),
  /** Children in care whose family gave them priority (R102, R115), at the end of every month of a year up to today. */
  'monitoring.priority': query({
    input: z.strictObject({ year }),
    output: z.object({
      year: z.int(),
      today: isoDate,
      /** In force on the last day of the year: the shares that are asked, and from how many facts on a family is vulnerable. */
      sharePercent: z.number(),
      plusSharePercent: z.number(),
      vulnerableFrom: z.int(),
      /** Each counted on `on`: its last day, of the running month today. */
      months: z.array(z.object({ month: isoMonth, on: isoDate, ...priorityCounts })),
    }),
  }),
  /** The children in care on a date, by name, with what is known of their families on the agreements in force. */
  'monitoring.priorityChildren': query({
    input: z.strictObject({ on: dateInView }),
    output: z.object({
      on: isoDate,
      vulnerableFrom: z.int(),
      children: z.array(
        z.object({
          child: person,
          hosts: z.array(person),
          isKnown: z.boolean(),
          isPriority: z.boolean(),
          isVulnerable: z.boolean(),
          facts: z.array(z.enum(firstTier)),
        }),
      ),
    }),
  }),
  /** How far families live from their host on a date, as the crow flies; a family is a contract holder at a host. */
  'monitoring.distance': query({
    input: z.strictObject({ on: dateInView }),
    output: z.object({
      on: isoDate,
      families: z.array(
        z.object({
          contractHolder: person,
          host: person,
          city: z.string(),
          children: z.array(person),
          /** Left out where the family or the host is not on the map. */
          metres: z.int().optional(),
          /** Which of the two is not. */
          without: z.enum(['family', 'host', 'both']).optional(),
        }),
      ),
    }),
  }),
  /** The waiting list and the demand of a year by month up to the running one, each number with its requests (R129). */
  'monitoring.demand': query({
    input: z.strictObject({ year }),
    output: z.object({
      year: z.int(),
      today: isoDate,
      months: z.array(demandCounts.extend({ month: isoMonth })),
      total: demandCounts,
      /** All that are named above, in the order in which they came in. */
      requests: z.array(
        z.object({
          id: entityId,
          child: personName,
          receivedAt: z.string(),
          city: z.string(),
          status: z.enum(requestStatuses),
        }),
      ),
    }),
  }),
  /**
   * Writes the views of a year with their rows as a workbook in `monitoring-<year>` below `folder`, and the child-days of a large
   * service as text files beside it; all of them or none.
   */
  'monitoring.write': command({
    input: { year, folder: path },
    output: z.object({ folder: z.string(), files: z.array(z.string()) }),
    changes: ['history'],
    reasons: ['no-service', 'documents-failed'],
    deadlineMs: 300_000,
  }),
}
