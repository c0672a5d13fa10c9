import { freeDayOutcomes } from '../domain/billing/free-days-derivation.ts'
import { closureReasons } from '../domain/billing/issued.ts'
import { dossierParts } from '../domain/child-file/missing-parts.ts'
import { hostDocumentKinds } from '../domain/exchange/document.ts'
import { complaintTaskKinds } from '../domain/incidents/complaint-tasks.ts'
import { incidentTaskKinds } from '../domain/incidents/incident-tasks.ts'
import { dueReasons } from './home-visits.ts'
import { entityId, isoDate, isoMonth, person, personName, reachable } from './values.ts'
import { z } from './zod.ts'

const count = z.int().nonnegative()
const moment = z.string()
/** What every line has; `date` is the day that counts for it, and `isLate` that it should have been done by now. */
const line = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.object({ kind: z.literal(kind), id: z.string(), isLate: z.boolean(), date: isoDate.optional(), ...shape })

/** A place that was offered. */
const offered = { host: person, startsOn: isoDate, answerBy: isoDate.optional() }

/** What is asked on a day, each with what its sentence needs and the ids of where it is solved. */
export const todayLine = z.discriminatedUnion('kind', [
  /** What presses most about an incident or a crisis (R137, R138); nothing of what happened or to whom. */
  line('incident', {
    incidentId: entityId,
    occurredAt: moment,
    task: z.enum(incidentTaskKinds),
    dueAt: moment.optional(),
  }),
  /** The same of a complaint (R140). */
  line('complaint', { complaintId: entityId, receivedAt: moment, task: z.enum(complaintTaskKinds) }),
  /** An absence of a host with children about whom nothing was decided, or families who do not know (R73–R77). */
  line('no-place', {
    closureId: entityId,
    host: person,
    reason: z.enum(closureReasons),
    from: isoDate,
    until: isoDate,
    isOpenEnded: z.boolean(),
    reportedAt: moment.optional(),
    /** Child-days without a decision: all that are not over, and those of today. */
    open: count,
    openToday: count,
    toCall: count,
  }),
  line('call-back', { host: person, family: reachable, from: isoDate, until: isoDate }),
  /** A child that was announced absent on a day it had reserved; half days of free absence that are left after it (R61–R67). */
  line('child-absence', {
    child: person,
    host: person,
    reason: z.string(),
    notifiedAt: moment.optional(),
    outcome: z.enum(freeDayOutcomes),
    left: z.int(),
  }),
  /** What keeps a month from being issued: days without an answer at a host, a family without an attest, presences without agreement. */
  line('open-days', { month: isoMonth, host: person, days: count, children: z.array(child()) }),
  line('missing-attest', { month: isoMonth, child: person, family: person, dates: z.array(isoDate) }),
  line('uncovered', { month: isoMonth, child: person, dates: z.array(isoDate) }),
  /** A request that is not on the waiting list yet (R124). */
  line('request-new', { requestId: entityId, child: personName, city: z.string() }),
  /** An offer to a family: not answered, or accepted and no agreement yet. */
  line('offer-waiting', { requestId: entityId, child: personName, ...offered }),
  line('offer-accepted', { requestId: entityId, child: personName, ...offered }),
  /** A child that was expected by now: its real birth date is not known; `childId` where it has a place already. */
  line('birth', { requestId: entityId, child: personName, childId: entityId.optional() }),
  line('extra-day', { extraDayId: entityId, child: person, host: person, isSwap: z.boolean() }),
  /** Papers of a host or of somebody who lives with her (R13–R15). */
  line('host-paper', { host: person, about: personName.optional(), documentKind: z.enum(hostDocumentKinds) }),
  line('papers-missing', {
    host: person,
    about: personName.optional(),
    documentKinds: z.array(z.enum(hostDocumentKinds)),
  }),
  line('turns-18', { host: person, about: personName }),
  /** An attest that runs out, days without one, or one that is needed anew (R25, R26). */
  line('attest', {
    child: person,
    alert: z.enum(['expires', 'gap', 'recalculation', 'none']),
    until: isoDate.optional(),
  }),
  /** A file that is not complete while care begins soon, or has begun (R131). */
  line('child-file', { child: person, host: person, startsOn: isoDate, missing: z.array(z.enum(dossierParts)) }),
  /** A child to whom school changes something (R34, R108). */
  line('school', { child: person, host: person, change: z.enum(['school', 'full-time', 'age']) }),
  /** The last day on which an own child of a host counts for her limit (R5, R6). */
  line('own-child', { host: person, firstName: z.string() }),
  /** A limit that changes: of one host, or the legal maximum with the number of hosts to whom it matters (R1). */
  line('host-limit', { host: person, before: z.int(), after: z.int() }),
  line('legal-limit', { before: z.int(), after: z.int(), hosts: count }),
  line('visit-due', {
    host: person,
    reasons: z.array(z.enum(dueReasons)),
    lastVisitOn: isoDate.optional(),
    norm: z.int(),
  }),
  line('visit-planned', { visitId: entityId, host: person, from: z.string().optional(), isAnnounced: z.boolean() }),
  /** A visit whose day is over, and that nobody called done. */
  line('visit-unfinished', { visitId: entityId, host: person }),
  line('action-late', { actionId: entityId, host: person, text: z.string() }),
  line('invitations', { sessionId: entityId, title: z.string(), unanswered: count }),
  line('attendance-list', { sessionId: entityId, title: z.string(), unmarked: count, withoutCertificate: count }),
  line('loan', {
    materialId: entityId,
    name: z.string(),
    host: person,
    state: z.enum(['host-stopped', 'overdue', 'host-stops']),
  }),
])
export type TodayLine = z.infer<typeof todayLine>

/** A child by its first name, with dates. */
function child() {
  return z.object({ firstName: z.string(), dates: z.array(isoDate) })
}

/** What is coming and asks nothing yet, by its first day. */
export const soonEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('closure'),
    from: isoDate,
    until: isoDate,
    reason: z.enum(closureReasons),
    /** Hosts who are closed then; none where the whole service is. */
    hosts: z.array(person),
    note: z.string().optional(),
  }),
  z.object({ kind: z.literal('training'), from: isoDate, title: z.string() }),
  z.object({ kind: z.literal('legal-limit'), from: isoDate, before: z.int(), after: z.int() }),
])
export type SoonEntry = z.infer<typeof soonEntry>
