import { closureReasons } from '../domain/billing/issued.ts'
import {
  contactAnswers,
  contactChannels,
  contactTopics,
  type FamilyContact,
  type GroupLocation,
  type SubstitutionRecord,
} from '../domain/exchange/document.ts'
import { goals } from '../domain/substitution/goals.ts'
import { command, query } from './define.ts'
import { step } from './planning-shapes.ts'
import { closureRecord, record, stored } from './records.ts'
import { dateInView, entityId, interval, isoDate, nothing, person, reachable } from './values.ts'
import { z } from './zod.ts'

const count = z.int().nonnegative()
const substitutionRecord = record<SubstitutionRecord>()
const storedSubstitution = z.object({ ...stored, record: substitutionRecord })
const contact = record<FamilyContact>()

/** A child on a day: the unit that is placed. */
const childDay = z.object({ childId: entityId, date: isoDate })
/** A proposal that somebody looks at: others are judged as if it were so. */
const assumed = z.array(childDay.extend({ hostId: entityId })).max(5_000)

/** How an answer does by each goal, in the order of the service; less is better. */
const score = z.partialRecord(z.enum(goals), z.int())

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
const placementReasons = ['decided', 'siblings', 'same-host', 'known', 'nearest', 'only', 'room'] as const

/** A host seen from one child on one day. */
const candidate = z.object({
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
const need = z.object({
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
const absence = z.object({ ...stored, record: closureRecord, host: reachable })

/** What is to be put in place of a child's reservation at its own host. */
const wantedPlace = z.discriminatedUnion('kind', [
  childDay.extend({ kind: z.literal('host'), hostId: entityId, slots: z.array(interval).min(1).max(100).optional() }),
  childDay.extend({ kind: z.literal('group'), groupLocationId: entityId }),
  /** The parents see to it (not charged, no free day: R76). */
  childDay.extend({ kind: z.literal('parents') }),
])
export type WantedPlace = z.infer<typeof wantedPlace>

/** What a command left, for taking it back: made ones go again, changed ones get the record they had. */
const undo = z.object({
  made: z.array(z.object(stored)),
  changed: z.array(storedSubstitution),
  contactIds: z.array(entityId),
})

/** Places elsewhere when a host is ill, on leave, or closed for another reason (R73–R77). */
export const substitution = {
  /** Absences of hosts with children who need a place, from two weeks ago on, by first day. */
  'substitution.absences': query({
    input: nothing,
    output: z.array(
      absence.extend({
        /** Child-days with a reservation: all, with a place elsewhere, seen to by the parents, and not decided (today or later). */
        childDays: count,
        placed: count,
        byParents: count,
        open: count,
        /** Of those not decided, how many are today. */
        openToday: count,
        /** Families of the affected children; and those of them who do not know what there is for a day that is not over. */
        families: count,
        toCall: count,
      }),
    ),
  }),
  /**
   * Families who do not know yet that a host is back on days they were told of, since her absence became shorter or was taken away
   * altogether; `from` and `until` of these days.
   */
  'substitution.backCalls': query({
    input: nothing,
    output: z.array(
      z.object({
        family: reachable,
        host: reachable,
        children: z.array(person),
        from: isoDate,
        until: isoDate,
        /** What the family was told of days from today on, by moment. */
        contacts: z.array(contact),
      }),
    ),
  }),
  /** What there is to decide and to tell about one absence; the proposals are asked beside it. */
  'substitution.view': query({
    input: z.strictObject({ closureId: entityId }),
    output: absence.extend({
      /** Every date of the absence; where it is not `isAffected` nobody needs a place (`isServiceClosed`: the whole service is). */
      days: z.array(z.object({ date: isoDate, isAffected: z.boolean(), isServiceClosed: z.boolean() })),
      /** By the arrival on its first day, then by name; a child's days by date. */
      needs: z.array(need),
      contacts: z.array(contact),
      groupLocations: z.array(
        z.object({ record: record<GroupLocation>(), free: z.array(z.object({ date: isoDate, places: z.int() })) }),
      ),
      /** Places on days on which the host is not closed any more; they count nowhere and are to be cancelled. */
      outliving: z.array(storedSubstitution.extend({ child: person, family: reachable })),
    }),
    reasons: ['no-such-closure'],
  }),
  /** The best places for everybody who has none yet (R74), proven as far as `bound` says; what was decided stays. */
  'substitution.propose': query({
    input: z.strictObject({ closureId: entityId }),
    output: z.object({
      status: z.enum(['optimal', 'feasible']),
      score,
      /** What no answer can be better than; equal to `score` when `optimal`. */
      bound: score,
      /** The goals, the most important first. */
      goals: z.array(z.enum(goals)),
      milliseconds: count,
      placements: z.array(
        childDay.extend({
          host: person,
          slots: z.array(interval),
          why: z.enum(placementReasons),
          metres: z.int().optional(),
          /** Children at once at the height of the child's hours, everybody placed; and the limit. */
          peak: z.int(),
          limit: z.int(),
        }),
      ),
      unplaced: z.array(
        childDay.extend({
          slots: z.array(interval),
          /** `free`: a goal that comes before `placed` keeps it from a place that is there. */
          reason: z.enum(['full', 'outside-hours', 'closed', 'refused', 'too-far', 'no-hosts', 'free']),
        }),
      ),
    }),
    reasons: ['no-such-closure'],
    deadlineMs: 60_000,
  }),
  /** Every host for one child on one day, nearest first, with the proposals that are looked at. */
  'substitution.candidates': query({
    input: z.strictObject({ closureId: entityId, ...childDay.shape, assumed }),
    output: z.object({
      slots: z.array(interval),
      /** No host further than this is proposed; undefined without a limit. */
      maximumMetres: z.int().optional(),
      candidates: z.array(candidate),
      /** The host where the fewest minutes stand in the way, with her day as it would be and who is there in those minutes. */
      nearestMiss: z
        .object({
          hostId: entityId,
          from: z.int(),
          until: z.int(),
          count: z.int(),
          limit: z.int(),
          steps: z.array(step),
          /** Children in those minutes: when they come and go; the first whose going or coming makes room. */
          present: z.array(person.extend({ from: z.int(), until: z.int(), isOwn: z.boolean() })),
        })
        .optional(),
    }),
    reasons: ['no-such-closure', 'no-such-need'],
  }),
  /**
   * Exactly what `onthaal substitute --json` prints: the best places for the children of a host on some days, as if she were
   * closed then.
   */
  'substitution.trial': query({
    input: z.strictObject({ hostId: entityId, from: dateInView, until: dateInView }),
    output: z.object({
      status: z.enum(['optimal', 'feasible']),
      objective: score,
      bound: score,
      placements: z.array(childDay.extend({ hostId: entityId, from: z.string(), until: z.string() })),
      unplaced: z.array(childDay.extend({ reason: z.string() })),
    }),
    reasons: ['from-after-until', 'period-too-long', 'no-such-host'],
    deadlineMs: 120_000,
  }),
  /**
   * Gives children places (all or none). What was decided for such a day before is cancelled and replaced. Refused: a child that
   * needs no place that day (`no-such-need`), a host who cannot take it (`no-place`, details `{ childId, date, hostId, blockers }`),
   * a group location that is full (`group-full`).
   */
  'substitution.arrange': command({
    input: { closureId: entityId, places: z.array(wantedPlace).min(1).max(5_000) },
    output: undo,
    changes: ['substitution', 'hosts', 'children', 'attendance', 'billing'],
    reasons: ['no-such-closure', 'no-such-need', 'no-place', 'group-full'],
  }),
  /** Gives places up again: the children need one anew. */
  'substitution.release': command({
    input: { places: z.array(z.object(stored)).min(1).max(5_000) },
    output: undo,
    changes: ['substitution', 'hosts', 'children', 'attendance', 'billing'],
    reasons: ['version-conflict', 'no-such-substitution'],
  }),
  /** Keeps a host from being proposed for a child on some days, or lets her be proposed again. */
  'substitution.setAside': command({
    input: { childId: entityId, hostId: entityId, dates: z.array(isoDate).min(1).max(400), isSetAside: z.boolean() },
    output: nothing,
    changes: ['substitution'],
    reasons: ['no-such-child', 'no-such-host'],
  }),
  /**
   * Keeps what a family was told and what it said (R75), with its moment. `agreed` gives the children `places` (as
   * `substitution.arrange`) and notes the parents' yes on these and on `arranged`; `own-solution` puts `parents` in their place.
   */
  'substitution.tell': command({
    input: {
      hostId: entityId,
      contractHolderId: entityId,
      from: isoDate,
      until: isoDate,
      topic: z.enum(contactTopics),
      channel: z.enum(contactChannels),
      answer: z.enum(contactAnswers).optional(),
      text: z
        .string()
        .trim()
        .min(1)
        .max(10_000)
        .refine((text) => text.isWellFormed()),
      /** The absence, where children are to be given places or parents see to it. */
      closureId: entityId.optional(),
      places: z.array(wantedPlace).max(5_000),
      arranged: z.array(z.object(stored)).max(5_000),
    },
    output: undo,
    changes: ['substitution', 'hosts', 'children', 'attendance', 'billing'],
    reasons: [
      'no-such-closure',
      'no-such-need',
      'no-place',
      'group-full',
      'version-conflict',
      'no-such-substitution',
      'no-such-contract-holder',
      'no-such-host',
      'from-after-until',
    ],
  }),
  /** Takes back what one of the commands above left, while nobody changed it since. */
  'substitution.undo': command({
    input: undo.shape,
    output: nothing,
    changes: ['substitution', 'hosts', 'children', 'attendance', 'billing'],
    reasons: ['version-conflict', 'no-such-substitution', 'no-such-need', 'no-place', 'group-full'],
  }),
}
