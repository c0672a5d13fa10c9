import { longestText } from '../domain/exchange/longest-text.ts'
import {
  complaintChannels,
  complaintOutcomes,
  incidentCategories,
  incidentKinds,
  type Complaint,
  type Incident,
} from '../domain/exchange/incidents.ts'
import { complaintTaskKinds } from '../domain/incidents/complaint-tasks.ts'
import { incidentTaskKinds } from '../domain/incidents/incident-tasks.ts'
import { complaintMarks, incidentMarks } from '../domain/incidents/marked.ts'
import { command, query } from './define.ts'
import { reason, record, recordReasons, saved, stored, target } from './records.ts'
import { entityId, isoDate, localMoment, nothing, path, person } from './values.ts'
import { z } from './zod.ts'

const longText = z.string().trim().min(1).max(longestText)

/** `tasks-open`: details `{ tasks }` are what is still to be done; with a reason it is closed all the same. */
const closeReasons = ['faults', 'version-conflict', 'case-closed', 'tasks-open'] as const

/** An incident in a list: when, where, who and what is to be done. What happened is told by `incidents.record` alone. */
const listedIncident = z.object({
  ...stored,
  kind: z.enum(incidentKinds),
  category: z.enum(incidentCategories),
  occurredAt: localMoment,
  reportedAt: localMoment,
  host: person.optional(),
  children: z.array(person),
  insurerToldAt: localMoment.optional(),
  phonedAt: localMoment.optional(),
  formSentAt: localMoment.optional(),
  /** Children whose parents do not know it yet. */
  untold: z.int(),
  steps: z.int(),
  closedOn: isoDate.optional(),
  /** The day until which it is kept (R141); not known while it is open. */
  keptUntil: isoDate.optional(),
  /** The insurance has to know it; how long after it happened, and whether in time (R137). */
  concernsInsurance: z.boolean(),
  clock: z.object({
    deadline: localMoment,
    reportedAfterMinutes: z.int(),
    isReportedInTime: z.boolean(),
    toldAfterMinutes: z.int().optional(),
    isToldInTime: z.boolean().optional(),
  }),
  tasks: z.array(z.object({ kind: z.enum(incidentTaskKinds), dueAt: localMoment.optional(), isLate: z.boolean() })),
})

/** A complaint in a list; who complained and of what is told by `complaints.record` alone. */
const listedComplaint = z.object({
  ...stored,
  receivedAt: localMoment,
  channel: z.enum(complaintChannels),
  isCrisis: z.boolean(),
  host: person.optional(),
  child: person.optional(),
  acknowledgedOn: isoDate.optional(),
  answerDueOn: isoDate.optional(),
  answeredOn: isoDate.optional(),
  referredOn: isoDate.optional(),
  steps: z.int(),
  closedOn: isoDate.optional(),
  outcome: z.enum(complaintOutcomes).optional(),
  keptUntil: isoDate.optional(),
  tasks: z.array(z.object({ kind: z.enum(complaintTaskKinds), dueOn: isoDate.optional(), isLate: z.boolean() })),
})

/** The register of incidents and crises (R137–R139). Nothing in it is deleted: it is kept for ten years (R141). */
export const incidents = {
  /** Everything in the register, incidents and complaints, each the most pressing first; `now` is the local moment of the answer. */
  'incidents.list': query({
    input: nothing,
    output: z.object({
      now: z.string(),
      incidents: z.array(listedIncident),
      complaints: z.array(listedComplaint),
    }),
  }),
  /** All that is known of one, asked when somebody wants to see it. */
  'incidents.record': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({ version: z.int(), record: record<Incident>() }),
    reasons: ['no-such-incident'],
  }),
  /** A new one, or a change of one that is open. Whether it is a crisis, and that it is closed, are acts of their own. */
  'incidents.save': command({
    input: { ...target, record: record<Incident>() },
    output: saved,
    changes: ['incidents'],
    reasons: [...recordReasons, 'no-such-incident', 'case-closed', 'moment-in-future'],
  }),
  /** Notes that something was done: Opgroeien phoned, the insurer or the parents of the children who are left told, the form sent. */
  'incidents.mark': command({
    input: { ...stored, mark: z.enum(incidentMarks), at: localMoment, reference: longText.optional() },
    output: saved,
    changes: ['incidents'],
    reasons: [...recordReasons, 'no-such-incident', 'case-closed', 'moment-in-future', 'not-a-crisis'],
  }),
  /** Adds a line to the log; lines of two people at once both stay. */
  'incidents.addStep': command({
    input: { id: entityId, on: isoDate, text: longText },
    output: saved,
    changes: ['incidents'],
    reasons: ['faults', 'no-such-incident', 'case-closed'],
  }),
  /** Makes it a crisis, with who reports it, or takes that back while nothing of it was reported (`crisis-reported`). */
  'incidents.setKind': command({
    input: { ...stored, kind: z.enum(incidentKinds) },
    output: saved,
    changes: ['incidents'],
    reasons: [...recordReasons, 'no-such-incident', 'case-closed', 'crisis-reported'],
  }),
  'incidents.close': command({
    input: { ...stored, closedOn: isoDate, outcome: longText.optional(), reason: reason.optional() },
    output: saved,
    changes: ['incidents'],
    reasons: [...closeReasons, 'no-such-incident'],
  }),
  'incidents.reopen': command({
    input: { ...stored, reason },
    output: saved,
    changes: ['incidents'],
    reasons: ['version-conflict', 'no-such-incident', 'case-open'],
  }),
  /** Writes the crisis form (R139) as a PDF in a folder below `folder`. */
  'incidents.writeCrisisForm': command({
    input: { id: entityId, folder: path },
    output: z.object({ folder: z.string(), name: z.string(), lacksSigns: z.boolean() }),
    changes: ['history'],
    reasons: ['no-such-incident', 'not-a-crisis', 'no-service', 'documents-failed'],
    deadlineMs: 120_000,
  }),
}

/** The register of complaints (R140), kept for ten years too. */
export const complaints = {
  'complaints.record': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({ version: z.int(), record: record<Complaint>() }),
    reasons: ['no-such-complaint'],
  }),
  'complaints.save': command({
    input: { ...target, record: record<Complaint>() },
    output: saved,
    changes: ['incidents'],
    reasons: [...recordReasons, 'no-such-complaint', 'case-closed', 'moment-in-future'],
  }),
  /** Notes that its receipt was confirmed, the Opgroeipunt was named, or it was answered, with the answer. */
  'complaints.mark': command({
    input: { ...stored, mark: z.enum(complaintMarks), on: isoDate, answer: longText.optional() },
    output: saved,
    changes: ['incidents'],
    reasons: [...recordReasons, 'no-such-complaint', 'case-closed', 'moment-in-future'],
  }),
  'complaints.addStep': command({
    input: { id: entityId, on: isoDate, text: longText },
    output: saved,
    changes: ['incidents'],
    reasons: ['faults', 'no-such-complaint', 'case-closed'],
  }),
  'complaints.close': command({
    input: { ...stored, closedOn: isoDate, outcome: z.enum(complaintOutcomes), reason: reason.optional() },
    output: saved,
    changes: ['incidents'],
    reasons: [...closeReasons, 'no-such-complaint'],
  }),
  'complaints.reopen': command({
    input: { ...stored, reason },
    output: saved,
    changes: ['incidents'],
    reasons: ['version-conflict', 'no-such-complaint', 'case-open'],
  }),
}
