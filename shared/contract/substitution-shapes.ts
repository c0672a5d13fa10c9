import { closureReasons } from '../domain/billing/issued.ts'
import type { FamilyContact, SubstitutionRecord } from '../domain/exchange/document.ts'
import { goals } from '../domain/substitution/goals.ts'
import { closureRecord, record, stored } from './records.ts'
import { entityId, interval, isoDate, person, reachable } from './values.ts'
import { z } from './zod.ts'

/** A number of things: zero or more. */
export const count = z.int().nonnegative()
const substitutionRecord = record<SubstitutionRecord>()
/** A place elsewhere with its version. */
export const storedSubstitution = z.object({ ...stored, record: substitutionRecord })
/** What a family was told, in the shape of the exchange document. */
export const contact = record<FamilyContact>()

/** A child on a day: the unit that is placed. */
export const childDay = z.object({ childId: entityId, date: isoDate })
/** A proposal that somebody looks at: others are judged as if it were so. */
export const assumed = z.array(childDay.extend({ hostId: entityId })).max(5_000)

/** How an answer does by each goal, in the order of the service; less is better. */
export const score = z.partialRecord(z.enum(goals), z.int())

/** Why a host cannot take a child on a day, most telling first. Minutes since midnight. */
const blocker = z.discriminatedUnion('kind', [
  /** There are more than the limit from minute to minute with this child: `count` at the most. */
  z.object({ kind: z.literal('full'), from: z.int(), until: z.int(), count: z.int(), limit: z.int() }),
  z.object({ kind: z.literal('outside-hours'), hours: z.array(interval) }),
  z.object({ kind: z.literal('no-hours') }),
  z.object({ kind: z.literal('closed'), until: isoDate, reason: z.enum(closureReasons) }),
  z.object({ kind: z.literal('not-serving') }),
  z.object({
    kind: z.enum(['host-takes-nobody', 'host-refuses-child', 'family-refuses-host', 'set-aside', 'too-far', 'average']),
  }),
])

/** Why this host was chosen. */
export const placementReasons = ['decided', 'siblings', 'same-host', 'known', 'nearest', 'only', 'room'] as const

/** A host seen from one child on one day. */
export const candidate = z.object({
  host: reachable,
  /** From home to host in a straight line; undefined when one of the two is not known. */
  metres: z.int().optional(),
  isSamePostcode: z.boolean(),
  /** The child was there before. */
  isKnown: z.boolean(),
  blockers: z.array(blocker),
  /** The highest number of children while this child is there, with it, and the limit; without either on a day she does not work. */
  peak: z.int().optional(),
  limit: z.int().optional(),
  /** Stretches of the child's hours, an hour or more, in which there is a place, when not for all of them. */
  partly: z.array(interval),
  /** She goes over her quarter average with this child (R2); a warning. */
  isOverAverage: z.boolean(),
})

/** What was decided for a child on a day: none yet, or the places of its agreements (one, save for a child with two). */
export const need = z.object({
  child: person,
  family: reachable,
  date: isoDate,
  agreementIds: z.array(entityId),
  /** What it has reserved, of all its agreements with the absent host. */
  slots: z.array(interval),
  decided: z.array(storedSubstitution),
  /**
   * The family knows what was decided and stands, or that there is no place: a yes to a place that was lost does not count. A
   * proposal that was found since is to be told all the same.
   */
  isTold: z.boolean(),
  /** Where it was decided to go to a host: the highest number of children in its hours there, with it, and the limit. */
  load: z.object({ peak: z.int(), limit: z.int() }).optional(),
  /** Brothers and sisters among the affected children of that day. */
  siblings: z.array(person),
})

/** An absence: a closure of one host. */
export const absence = z.object({ ...stored, record: closureRecord, host: reachable })

/** What is to be put in place of a child's reservation at its own host. */
export const wantedPlace = z.discriminatedUnion('kind', [
  childDay.extend({ kind: z.literal('host'), hostId: entityId, slots: z.array(interval).min(1).max(100).optional() }),
  childDay.extend({ kind: z.literal('group'), groupLocationId: entityId }),
  /** The parents see to it (not charged, no free day: R76). */
  childDay.extend({ kind: z.literal('parents') }),
])
export type WantedPlace = z.infer<typeof wantedPlace>

/** What a command left, for taking it back: made ones go again, changed ones get the record they had. */
export const undo = z.object({
  made: z.array(z.object(stored)),
  changed: z.array(storedSubstitution),
  contactIds: z.array(entityId),
})
