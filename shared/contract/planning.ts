import { substitutionKinds } from '../domain/exchange/document.ts'
import { namedPattern } from './capacity.ts'
import { query } from './define.ts'
import { breach, closureReason, dayState, freePlaces, namedChild, quarterOutlook, step } from './planning-shapes.ts'
import { carePlan } from './planning-changes.ts'
import { dateInView, entityId, interval, isoDate, personName } from './values.ts'
import { z } from './zod.ts'

const host = { id: entityId, ...personName.shape, city: z.string() }

/** A host's day on the board: its highest number of children against the limit of that date. */
const cell = z.object({
  state: dayState,
  limit: z.int(),
  peak: z.int(),
  /** Somewhere in the day there are more than the limit. */
  over: z.boolean(),
  /** On `closed` days. */
  closure: closureReason.optional(),
  /** Of periods of at most 14 days, and where anybody comes. */
  steps: z.array(step).optional(),
})

/** Where a child goes while its own host is closed: a host or group location by name, or where its parents say. */
const placeElsewhere = z.object({ kind: z.enum(substitutionKinds), name: z.string(), hostId: entityId.optional() })

/** The longest period of the board, and the longest for which it gives the steps within a day, in days. */
export const boardDays = { most: 100, mostWithSteps: 14 } as const

/** Planning: how full every host is, day by day, and what a change would do. Nothing here writes. */
export const planning = {
  /** Hosts whose start and end meet the period, by name. */
  'planning.board': query({
    input: z.strictObject({ from: dateInView, until: dateInView }),
    output: z.object({
      days: z.array(
        z.object({
          date: isoDate,
          /** The whole service is closed. */
          closure: closureReason.optional(),
          /** Children planned with open hosts, each once; own children not among them. */
          children: z.int(),
          openHosts: z.int(),
          overHosts: z.int(),
        }),
      ),
      hosts: z.array(
        z.object({
          ...host,
          /** Children with an agreement that runs in the period. */
          children: z.int(),
          /** Children of closed hosts with a place here in the period (R75). */
          guests: z.int(),
          /** One per day, in the order of `days`. */
          cells: z.array(cell),
        }),
      ),
    }),
    reasons: ['from-after-until', 'period-too-long'],
  }),
  /** The quarter (`2026-Q4`) of every host whose start and end meet it, in the order of the board. */
  'planning.averages': query({
    input: z.strictObject({ quarter: z.string().regex(/^(19|2\d)\d{2}-Q[1-4]$/) }),
    output: z.object({
      from: isoDate,
      until: isoDate,
      /** The average that may not be exceeded, in children (R2). */
      limit: z.number(),
      hosts: z.array(z.object({ id: entityId, ...quarterOutlook.shape })),
      /** All hosts together: the same numbers added up. */
      service: quarterOutlook.omit({ over: true, projected: true }).extend({
        realised: quarterOutlook.shape.realised.omit({ over: true }),
        projectedHalfDays: z.int(),
      }),
    }),
  }),
  /** One host on one date. */
  'planning.day': query({
    input: z.strictObject({ hostId: entityId, date: dateInView }),
    output: z.object({
      date: isoDate,
      host: z.object(host),
      state: dayState,
      limit: z.int(),
      peak: z.int(),
      closure: closureReason.optional(),
      openingHours: z.array(interval),
      /** Who is planned, the earliest first, own children last; on a closed day those who would have come, own children not. */
      children: z.array(
        namedChild.extend({
          bars: z.array(interval),
          minutes: z.int(),
          agreementIds: z.array(entityId),
          /** Of a child of another host with a place here while that one is closed (R75). */
          insteadOf: z.object({ id: entityId, ...personName.shape }).optional(),
          /** Of a child of this host on a day on which she is closed: where it has a place. */
          goesTo: placeElsewhere.optional(),
        }),
      ),
      /** Her own closure of that day, with how many of her children have a place elsewhere, parents who see to it, and none yet. */
      absence: z.object({ closureId: entityId, placed: z.int(), byParents: z.int(), open: z.int() }).optional(),
      steps: z.array(step),
      breaches: z.array(breach),
      /** Of a day before today on which a stay is known: how it went (exchange.md §4 with stays). */
      realised: z
        .object({
          peak: z.int(),
          steps: z.array(step),
          breaches: z.array(z.object({ from: z.int(), until: z.int(), count: z.int(), limit: z.int() })),
        })
        .optional(),
      /** Of an open day, by part of the day, as far as the opening hours reach. */
      free: z.array(freePlaces),
      average: quarterOutlook,
    }),
    reasons: ['no-such-host'],
  }),
  /** Who is over the legal maximum once it changes (R1): by default at its next change after today, within ten years. */
  'planning.limitChange': query({
    input: z.strictObject({ date: dateInView.optional() }),
    output: z.object({
      /** Undefined when no change is known. `until` is the last day looked at, a year on. */
      change: z.object({ date: isoDate, until: isoDate, before: z.int(), after: z.int() }).optional(),
      hosts: z.array(
        z.object({
          ...host,
          /** Of the host on the date: the lower of its licence and the law. */
          limit: z.int(),
          patterns: z.array(
            namedPattern.extend({
              /** Under the maximum of before it would have been in order. */
              isNew: z.boolean(),
            }),
          ),
          /** The plans of the children in the breaches. */
          plans: z.array(z.object({ agreementId: entityId, child: namedChild, plan: carePlan })),
        }),
      ),
    }),
  }),
}
