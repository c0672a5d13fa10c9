import {
  contactAnswers,
  contactChannels,
  contactTopics,
  hostDocumentKinds,
  noticeGivers,
  parentAnswers,
  statutes,
  substitutionKinds,
} from '../domain/exchange/document.ts'
import { sendingWays } from '../domain/exchange/letters.ts'
import { attendeeStatuses, conditionsIn, conditionsOut } from '../domain/exchange/support.ts'
import { loanStates } from '../domain/support/loan-state.ts'
import { goalStatuses } from '../domain/exchange/visits.ts'
import { cents, isoDate, isoMonth } from './values.ts'
import { z } from './zod.ts'

const at = { date: isoDate, title: z.string() }

/**
 * What happened to a host or a child, as facts: the window words them. `title` names the other one (the child on a host's
 * timeline, the host on a child's).
 */
export const timelineEvent = z.discriminatedUnion('kind', [
  /** With the half days of the plan it starts with, when there is one. */
  z.object({ kind: z.literal('agreement-start'), ...at, id: z.string(), halfDaysPerWeek: z.number().optional() }),
  z.object({ kind: z.literal('agreement-end'), ...at, id: z.string() }),
  z.object({ kind: z.literal('plan'), ...at, id: z.string(), halfDaysPerWeek: z.number(), cycleWeeks: z.int() }),
  z.object({
    kind: z.literal('closure'),
    ...at,
    until: isoDate,
    reason: z.string(),
    wholeService: z.boolean(),
    /** Of her own: child-days with a place with somebody else of the service, and those to which parents saw. */
    placed: z.int().optional(),
    byParents: z.int().optional(),
  }),
  /**
   * A place elsewhere while a host is closed (R75), days of one absence together. On a child's timeline the title is where it went
   * and `ownHost` who is closed; on the substitute's the child, and `ownHost` from whom it came.
   */
  z.object({
    kind: z.literal('substitution'),
    ...at,
    id: z.string().optional(),
    until: isoDate,
    days: z.int(),
    place: z.enum(substitutionKinds),
    ownHost: z.string(),
    decidedBy: z.string(),
    answer: z.enum(parentAnswers).optional(),
    isCancelled: z.boolean(),
  }),
  /** What the family was told about days of a host (the title), and what it said. */
  z.object({
    kind: z.literal('family-contact'),
    ...at,
    topic: z.enum(contactTopics),
    channel: z.enum(contactChannels),
    answer: z.enum(contactAnswers).optional(),
    by: z.string(),
    time: z.string(),
    from: isoDate,
    until: isoDate,
  }),
  z.object({ kind: z.literal('licence'), ...at, maxPresent: z.int(), until: isoDate.optional() }),
  z.object({ kind: z.literal('host-start'), ...at }),
  z.object({ kind: z.literal('host-end'), ...at }),
  z.object({
    kind: z.literal('payout'),
    ...at,
    month: isoMonth,
    number: z.string(),
    childDays: z.int(),
    totalCents: cents,
  }),
  z.object({
    kind: z.literal('tariff'),
    ...at,
    tariff: z.string(),
    dayCents: cents,
    kindcode: z.string().optional(),
    until: isoDate.optional(),
  }),
  z.object({ kind: z.literal('school'), ...at }),
  /** A paper that came in; the title names whom it is about. */
  z.object({
    kind: z.literal('document'),
    ...at,
    documentKind: z.enum(hostDocumentKinds),
    name: z.string().optional(),
    until: isoDate.optional(),
  }),
  z.object({ kind: z.literal('training'), ...at, minutes: z.int(), provider: z.string().optional() }),
  /** A session of the organiser for which she was asked (the title), and how it went. */
  z.object({
    kind: z.literal('training-session'),
    ...at,
    sessionId: z.string(),
    minutes: z.int(),
    status: z.enum(attendeeStatuses),
    isCancelled: z.boolean(),
    certificateOn: isoDate.optional(),
  }),
  /** A material (the title) that she got on loan, and that came back. */
  z.object({
    kind: z.literal('loan'),
    ...at,
    materialId: z.string(),
    condition: z.enum(conditionsOut),
    dueOn: isoDate.optional(),
    state: z.enum(loanStates),
  }),
  z.object({
    kind: z.literal('loan-return'),
    ...at,
    materialId: z.string(),
    condition: z.enum(conditionsIn).optional(),
  }),
  z.object({ kind: z.literal('note'), ...at }),
  /** The last day on which an own child counts (R6). */
  z.object({ kind: z.literal('own-child-end'), ...at }),
  z.object({ kind: z.literal('statute'), ...at, statute: z.enum(statutes) }),
  z.object({ kind: z.literal('opening-hours'), ...at }),
  z.object({ kind: z.literal('notice'), ...at, id: z.string(), by: z.enum(noticeGivers), until: isoDate.optional() }),
  /** That there was one; what it was is asked when somebody wants to see it. */
  z.object({ kind: z.enum(['incident', 'complaint']), ...at, caseId: z.string() }),
  /** A home visit, made or planned (R163); the title is who went. */
  z.object({
    kind: z.literal('visit'),
    ...at,
    visitId: z.string(),
    from: z.string().optional(),
    isDone: z.boolean(),
    isAnnounced: z.boolean(),
  }),
  /** Something that was agreed and is closed; the title is its words. */
  z.object({ kind: z.literal('host-action'), ...at, outcome: z.string().optional() }),
  /** A coaching goal that began (`active`) or ended; the title is its words. */
  z.object({ kind: z.literal('coaching-goal'), ...at, status: z.enum(goalStatuses) }),
  /** A letter or document from a template (the title), and what became of it. */
  z.object({
    kind: z.literal('letter'),
    ...at,
    letterId: z.string(),
    by: z.string(),
    sentOn: isoDate.optional(),
    sentBy: z.enum(sendingWays).optional(),
    returnedOn: isoDate.optional(),
  }),
  z.object({ kind: z.literal('invoice'), ...at, month: isoMonth, number: z.string(), totalCents: cents }),
])

export type TimelineEvent = z.infer<typeof timelineEvent>
