import { contactAnswers, contactChannels, contactTopics, type GroupLocation } from '../domain/exchange/document.ts'
import { goals } from '../domain/substitution/goals.ts'
import { command, query } from './define.ts'
import { step } from './planning-shapes.ts'
import { record, stored } from './records.ts'
import {
  count,
  storedSubstitution,
  contact,
  childDay,
  assumed,
  score,
  placementReasons,
  candidate,
  need,
  absence,
  wantedPlace,
  undo,
} from './substitution-shapes.ts'
import { dateInView, entityId, interval, isoDate, nothing, person, reachable } from './values.ts'
import { z } from './zod.ts'

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
