import { visitDimensions, visitStatuses, type HomeVisit, type VisitTemplate } from '../domain/exchange/visits.ts'
import { command, query } from './define.ts'
import { coachingGoalView, fieldValue, hostActionView, typedFields } from './guidance-shapes.ts'
import { dossierAlert } from './hosts.ts'
import { reason, record, saved, stored } from './records.ts'
import { dateInView, entityId, interval, isoDate, nothing, personName, reachable } from './values.ts'
import { z } from './zod.ts'

/** Why a visit is due (R161, R164). */
export const dueReasons = ['never', 'overdue', 'new', 'due-soon', 'open-action', 'incident'] as const

const time = z.string()
const visitScores = z.array(z.object({ dimension: z.enum(visitDimensions), score: z.int().optional() }))
/** A visit in a list. */
const listed = z.object({
  id: entityId,
  status: z.enum(visitStatuses),
  date: isoDate,
  from: time.optional(),
  until: time.optional(),
  isAnnounced: z.boolean(),
  visitor: z.string().optional(),
  /** Something was written in it, though it is not called done. */
  isBegun: z.boolean(),
  /** Values that two machines wrote differently. */
  conflicts: z.int(),
})

/** Home visits (R161–R164): who is due, what is planned, and the sheet of one visit. */
export const homeVisits = {
  /** Every host who works today, the most pressing first. */
  'homeVisits.due': query({
    input: nothing,
    output: z.array(
      z.object({
        host: reachable.extend({ city: z.string() }),
        startsOn: isoDate,
        lastVisit: z.object({ id: entityId, date: isoDate, isAnnounced: z.boolean() }).optional(),
        /** Visits made in the running quarter, and those the norm asks. */
        inQuarter: z.int(),
        norm: z.int(),
        /** The last day on which the next visit meets the norm; none where no visits are asked. */
        dueOn: isoDate.optional(),
        reasons: z.array(z.enum(dueReasons)),
        /** The norm asks that the next one is not announced. */
        shouldBeUnannounced: z.boolean(),
        planned: listed.optional(),
        openActions: z.int(),
        overdueActions: z.int(),
      }),
    ),
  }),
  /** Visits between two dates, both included, by date and time. */
  'homeVisits.agenda': query({
    input: z.strictObject({ from: dateInView, until: dateInView }),
    output: z.array(listed.extend({ host: reachable.extend({ city: z.string() }) })),
  }),
  /** Everything the sheet of a visit shows. */
  'homeVisits.sheet': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({
      ...stored,
      record: record<HomeVisit>(),
      host: reachable.extend({ street: z.string(), postcode: z.string(), city: z.string() }),
      /** Most children at once on the day of the visit (R1, and her licence). */
      limit: z.int(),
      /** Children of the service with a place with her on that day, by name; `planned` are their hours, in minutes. */
      children: z.array(
        z.object({ id: entityId, ...personName.shape, birthDate: isoDate, planned: z.array(interval) }),
      ),
      /** Of the host herself, those who count on that day (R5–R7) and those who do not. */
      ownChildren: z.array(z.object({ id: entityId, firstName: z.string(), birthDate: isoDate, counts: z.boolean() })),
      template: record<VisitTemplate>(),
      /** Papers that on that day have expired, are missing, or will expire soon (R13–R15). */
      papers: z.array(dossierAlert),
      /** What is open with this host, and what was agreed at this visit. */
      actions: z.array(hostActionView),
      goals: z.array(coachingGoalView),
      /** The visit before this one. */
      previous: z
        .object({
          id: entityId,
          date: isoDate,
          scores: visitScores,
        })
        .optional(),
      /** Fields that two machines wrote differently, with every value; the first one is shown. */
      conflicts: z.array(
        z.object({
          field: z.string(),
          values: z.array(
            z.object({
              editId: z.string(),
              value: fieldValue.optional(),
              at: z.string(),
              by: z.string(),
            }),
          ),
        }),
      ),
      /** Which pictures lie on this machine. */
      photosHere: z.array(entityId),
    }),
    reasons: ['no-such-visit'],
  }),
  /** Visits of a host that were made, newest first, for what changes over the years. */
  'homeVisits.history': query({
    input: z.strictObject({ hostId: entityId }),
    output: z.array(
      listed.extend({
        scores: visitScores,
        checks: z.object({ good: z.int(), attention: z.int(), bad: z.int() }),
        present: z.int().optional(),
        limit: z.int(),
        actions: z.int(),
        openActions: z.int(),
      }),
    ),
    reasons: ['no-such-host'],
  }),
  'homeVisits.plan': command({
    input: {
      hostId: entityId,
      date: dateInView,
      from: time.optional(),
      until: time.optional(),
      isAnnounced: z.boolean(),
      visitor: z.string().trim().min(1).max(200).optional(),
    },
    output: saved,
    changes: ['visits'],
    reasons: ['faults', 'no-such-host'],
  }),
  /** Writes what was just typed: sent at every keystroke, so that nothing is ever lost. */
  'homeVisits.write': command({
    input: { id: entityId, fields: typedFields },
    output: nothing,
    changes: ['visits'],
    reasons: ['faults', 'no-such-visit', 'no-such-field', 'visit-closed'],
  }),
  /** Takes one of several values of a field that two machines wrote differently. */
  'homeVisits.settle': command({
    input: {
      kind: z.enum(['visit', 'action', 'goal']),
      id: entityId,
      field: z.string(),
      value: fieldValue.optional(),
    },
    output: nothing,
    changes: ['visits'],
    reasons: ['faults', 'no-such-record', 'no-such-conflict'],
  }),
  /** Calls a visit done; it can be corrected afterwards, which the history tells. */
  'homeVisits.finish': command({
    input: { id: entityId },
    output: saved,
    changes: ['visits'],
    reasons: ['no-such-visit', 'visit-in-future', 'visit-incomplete', 'visit-closed'],
  }),
  'homeVisits.cancel': command({
    input: { id: entityId, reason },
    output: saved,
    changes: ['visits'],
    reasons: ['no-such-visit', 'visit-closed'],
  }),
  /** Takes back that a visit was done or cancelled. */
  'homeVisits.reopen': command({
    input: { id: entityId },
    output: saved,
    changes: ['visits'],
    reasons: ['no-such-visit', 'visit-not-closed'],
  }),
}
