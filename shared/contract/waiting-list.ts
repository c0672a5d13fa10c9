import { longestText } from '../domain/exchange/longest-text.ts'
import { closingReasons, offerAnswers, requestStatuses, type WaitingRequest } from '../domain/exchange/waiting-list.ts'
import { demandGroups } from '../domain/waiting-list/demand.ts'
import { command, query } from './define.ts'
import { record, reason, recordReasons, saved, stored, target } from './records.ts'
import { entityId, isoDate, localMoment, nothing, path, person, personName } from './values.ts'
import { rules, tiers } from './waiting-shapes.ts'
import { z } from './zod.ts'

const longText = z.string().trim().min(1).max(longestText)
const slot = z.object({ week: z.int(), weekday: z.int(), from: z.string(), until: z.string() })

/** What put a request below the one above it: the place of the step in the rules, or being new, the moment, the id. */
const separatedBy = z.union([
  z.object({ by: z.literal('step'), index: z.int() }),
  z.object({ by: z.enum(['new', 'received', 'id']) }),
])

/** A request as it ranks. */
const ranked = z.object({
  id: entityId,
  rank: z.int(),
  receivedAt: localMoment,
  ...tiers,
  isNew: z.boolean(),
  child: personName.extend({ birthDate: isoDate.optional(), expectedOn: isoDate.optional() }),
  /** Why it does not stand higher; none for the first. */
  below: separatedBy.optional(),
})

/** A request in the list of the screen, whatever became of it. */
const listed = z.object({
  ...stored,
  /** Its rank among the open ones; none when it is not open. */
  rank: z.int().optional(),
  below: separatedBy.optional(),
  status: z.enum(requestStatuses),
  isNew: z.boolean(),
  receivedAt: localMoment,
  child: personName.extend({ birthDate: isoDate.optional(), expectedOn: isoDate.optional() }),
  contact: personName.extend({
    phone: z.string().optional(),
    email: z.string().optional(),
    postcode: z.string(),
    city: z.string(),
  }),
  wantedFrom: isoDate,
  cycleWeeks: z.int(),
  slots: z.array(slot),
  ...tiers,
  /** Criteria whose evidence was seen (R127). */
  seen: z.array(z.string()),
  source: z.string().optional(),
  number: z.string().optional(),
  /** The offer that waits for an answer, or was accepted and is no agreement yet. */
  offer: z
    .object({
      id: entityId,
      host: person,
      startsOn: isoDate,
      offeredAt: localMoment,
      answerBy: isoDate.optional(),
      answer: z.enum(offerAnswers).optional(),
    })
    .optional(),
  closed: z.object({ on: isoDate, reason: z.enum(closingReasons) }).optional(),
  placed: z.object({ childId: entityId, agreementId: entityId, host: person }).optional(),
})

/** Requests for care and their ranking (R121–R130). Nothing in the list is deleted. */
export const waitingList = {
  /** Every request: the open ones by rank, the others after them, the latest received first. */
  'waitingList.list': query({
    input: nothing,
    output: z.object({ now: localMoment, rules, requests: z.array(listed) }),
  }),
  'waitingList.record': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({ version: z.int(), record: record<WaitingRequest>() }),
    reasons: ['no-such-request'],
  }),
  /** The ranking as it was at the end of a minute, with the rules of then: for whoever complains about a place (R124). */
  'waitingList.replay': query({
    input: z.strictObject({ at: localMoment }),
    output: z.object({ at: localMoment, rules, requests: z.array(ranked) }),
  }),
  /** The moments at which the place of a request changed, and why: it, or another, or the rules; the latest first. */
  'waitingList.moments': query({
    input: z.strictObject({ id: entityId }),
    output: z.array(
      z.object({
        at: localMoment,
        /** None: it was not on the list then. */
        rank: z.int().optional(),
        of: z.int(),
        cause: z.enum(['received', 'changed', 'others', 'rules', 'left']),
      }),
    ),
    reasons: ['no-such-request'],
  }),
  /**
   * A new request, or a change of one. Its status, offers and what became of it are acts of their own. `no-days`: nothing is wanted
   * on any day. `moment-in-future`: it was received, or evidence was seen, later than now. `offer-waiting`: what is wanted stays while
   * a family decides about an offer.
   */
  'waitingList.save': command({
    input: { ...target, record: record<WaitingRequest>(), reason: reason.optional() },
    output: saved,
    changes: ['waiting'],
    reasons: [...recordReasons, 'no-such-request', 'no-days', 'moment-in-future', 'request-closed', 'offer-waiting'],
  }),
  /** Puts a new request on the waiting list (R124). */
  'waitingList.enlist': command({
    input: stored,
    output: saved,
    changes: ['waiting'],
    reasons: ['version-conflict', 'no-such-request', 'request-closed'],
  }),
  /** Ends a request: found elsewhere, or lapsed with its reason (R129). An offer that waits is withdrawn. */
  'waitingList.close': command({
    input: {
      ...stored,
      status: z.enum(['elsewhere', 'lapsed']),
      on: isoDate,
      reason: z.enum(closingReasons),
      note: longText.optional(),
    },
    output: saved,
    changes: ['waiting'],
    reasons: ['faults', 'version-conflict', 'no-such-request', 'request-closed', 'moment-in-future'],
  }),
  /** Puts a request that was ended back, at its old moment of receipt. */
  'waitingList.reopen': command({
    input: { ...stored, reason },
    output: saved,
    changes: ['waiting'],
    reasons: ['version-conflict', 'no-such-request', 'request-open', 'request-placed'],
  }),
  /**
   * Offers a place, from today on. Without slots all that is wanted; slots are some of the wanted days. `no-room`: it does not fit there
   * (details `{ missing: { week, weekday }[] }`). `passed-over`: others stand higher and fit there too (details
   * `{ requests: { id, rank, child }[] }`), unless `deviation` says why (R125).
   */
  'waitingList.offer': command({
    input: {
      ...stored,
      hostId: entityId,
      startsOn: isoDate,
      slots: z.array(slot).optional(),
      answerBy: isoDate.optional(),
      deviation: reason.optional(),
      note: longText.optional(),
    },
    output: saved,
    changes: ['waiting'],
    reasons: [
      'faults',
      'version-conflict',
      'no-such-request',
      'request-closed',
      'offer-waiting',
      'no-such-host',
      'no-room',
      'passed-over',
      'no-days',
    ],
  }),
  /**
   * What the family said, or that the organiser takes the offer back; refused or withdrawn it is open again at its old rank. What was
   * accepted may still be refused or withdrawn while there is no agreement.
   */
  'waitingList.answer': command({
    input: { ...stored, offerId: entityId, answer: z.enum(offerAnswers), note: longText.optional() },
    output: saved,
    changes: ['waiting'],
    reasons: ['version-conflict', 'no-such-request', 'no-such-offer', 'offer-answered'],
  }),
  /**
   * What an agreement made from an accepted offer would hold: the child and the family as far as they are known, others that may
   * be the same, and the plan. For a child that is not born the expected date stands for the birth date.
   */
  'waitingList.preparation': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({
      version: z.int(),
      host: person,
      startsOn: isoDate,
      child: personName.extend({ birthDate: isoDate.optional(), isExpected: z.boolean() }),
      contractHolder: personName.extend({
        postcode: z.string(),
        city: z.string(),
        phone: z.string().optional(),
        email: z.string().optional(),
      }),
      cycleWeeks: z.int(),
      cycleStart: isoDate,
      slots: z.array(slot),
      /** Children and contract holders of the service that look like them. */
      sameChildren: z.array(person.extend({ birthDate: isoDate })),
      sameHolders: z.array(person.extend({ city: z.string() })),
    }),
    reasons: ['no-such-request', 'no-accepted-offer'],
  }),
  /**
   * Makes child, family, agreement and plan of an accepted offer in one act, and calls the request placed. `childId` and
   * `contractHolderId` name those that are there already; otherwise `child` and `contractHolder` are made.
   * `over-capacity`: the place is no longer there (details OverCapacity).
   */
  'waitingList.place': command({
    input: {
      ...stored,
      childId: entityId.optional(),
      child: personName.extend({ birthDate: isoDate }).optional(),
      contractHolderId: entityId.optional(),
      contractHolder: personName
        .extend({
          street: z.string(),
          postcode: z.string(),
          city: z.string(),
          phone: z.string().optional(),
          email: z.string().optional(),
        })
        .optional(),
      capacityReason: reason.optional(),
      minimumReason: reason.optional(),
    },
    output: z.object({ ...stored, childId: entityId, agreementId: entityId }),
    changes: ['waiting', 'hosts', 'children', 'billing'],
    reasons: [
      'faults',
      'version-conflict',
      'no-such-request',
      'no-accepted-offer',
      'no-such-child',
      'no-such-contract-holder',
      'over-capacity',
      'below-minimum',
    ],
  }),
  /** Requests received in a period, counted as the lokaal loket counts them (R129); each number with its requests. */
  'waitingList.demand': query({
    input: z.strictObject({ from: isoDate, until: isoDate }),
    output: z.object({
      groups: z.array(
        z.object({
          /** All unique requests; those of them without an answer; then the same of each subcategory. */
          group: z.enum(demandGroups),
          total: z.array(entityId),
          unanswered: z.array(entityId),
        }),
      ),
      /** Requests that count with another: the same child, asked for more than once. */
      same: z.array(z.object({ id: entityId, countsWith: entityId })),
      /** Not counted: the pregnancy ended. */
      notCounted: z.array(entityId),
    }),
    reasons: ['from-after-until'],
  }),
  /** Writes the requests of a period and their counts as an XLSX for the lokaal loket, in `folder`. */
  'waitingList.writeDemand': command({
    input: { from: isoDate, until: isoDate, folder: path },
    output: z.object({ folder: z.string(), name: z.string() }),
    changes: ['history'],
    reasons: ['from-after-until', 'no-service', 'documents-failed'],
    deadlineMs: 120_000,
  }),
}
