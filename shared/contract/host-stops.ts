import { contactChannels, stopDeciders, stopRecipients } from '../domain/exchange/document.ts'
import type { FamilyContact, HostStop, StopOutcome } from '../domain/exchange/document.ts'
import { missingKinds } from '../domain/host-stops/place-fit.ts'
import { retentionKinds } from '../domain/host-stops/retention.ts'
import { stepReasons, stepStates, stopSteps } from '../domain/host-stops/steps.ts'
import { reason, record, recordReasons, saved } from './records.ts'
import { command, query } from './define.ts'
import { letterOfFamily, lettersMade, lettersWanted } from './substitution-letters.ts'
import { dateInView, entityId, isoDate, isoMonth, nothing, person, reachable } from './values.ts'
import { z } from './zod.ts'

const count = z.int().nonnegative()
const note = z.string().trim().min(1).max(2_000)

/** How far a step is; `reasons` say why it is not done, or what it waits for, each with the number that it is about. */
const step = z.object({
  step: z.enum(stopSteps),
  state: z.enum(stepStates),
  reasons: z.array(z.object({ kind: z.enum(stepReasons), count })),
})

const stop = z.object({
  version: z.int(),
  record: record<HostStop>(),
  host: reachable.extend({ endsOn: isoDate.optional() }),
})

/** What a family was asked and owes when care under an agreement ends (R55, R83). */
const deposit = z.object({
  cents: z.int(),
  /** Not paid; held by the service; given back; or it went along to the new agreement. */
  state: z.enum(['unpaid', 'held', 'refunded', 'carried']),
  on: isoDate.optional(),
})

const agreement = z.object({
  agreementId: entityId,
  child: person,
  family: reachable,
  startsOn: isoDate,
  endsOn: isoDate.optional(),
  /** The last day of care here: its end, or that of the host. */
  lastDay: isoDate,
  /** The plan in force on the last day, or the next one: half days a week, and its slots as the document writes them. */
  plan: z
    .object({
      halfDaysPerWeek: z.number(),
      cycleWeeks: z.int(),
      slots: z.array(z.object({ week: z.int(), weekday: z.int(), from: z.string(), until: z.string() })),
    })
    .optional(),
  notice: z.object({ givenOn: isoDate, by: z.string(), reason: z.string().optional() }).optional(),
  /** What the family was told about the stop, the latest last. */
  contacts: z.array(record<FamilyContact>()),
  /** The first end that the usual term of notice allows (R52), after the day that the family was told, or after today. */
  termEndsOn: isoDate,
  outcome: record<StopOutcome>()
    .and(
      z.object({
        /** The host of the new agreement and its first day; care starts when its file is complete (R131). */
        placed: z.object({ host: person, startsOn: isoDate, isCleared: z.boolean() }).optional(),
        /** Something hangs on the new agreement: it cannot be taken back. */
        isInUse: z.boolean(),
      }),
    )
    .optional(),
  deposit: deposit.optional(),
  /** Free half days in the year of the last day, up to that day (R61–R66, R83). */
  freeHalfDays: z.object({ year: z.int(), entitled: z.int(), used: z.int(), left: z.int() }).optional(),
  /** Days of care here that nobody answered. */
  openDays: count,
  /** Extra days accepted after the last day: they are not taken along. */
  extraDaysAfter: count,
  /** The month of the last day, and whether its invoice was issued. */
  lastInvoice: z.object({ month: isoMonth, isIssued: z.boolean() }),
  /** It goes on beyond the end of the host: something has to become of it. */
  goesOn: z.boolean(),
})

/** A child with the reservations that her host cannot give after her end. */
const relocation = z.object({
  agreementId: entityId,
  child: person,
  family: person,
  startsOn: isoDate,
  endsOn: isoDate.optional(),
  /** First day without a place, and how many days of the horizon it has reserved. */
  firstDay: isoDate,
  days: count,
})

/** What stands in the way on some days: how many, the first of them, and the weekdays (1 = Monday). */
const missing = z.object({
  kind: z.enum(missingKinds),
  days: count,
  first: isoDate.optional(),
  weekdays: z.array(z.int()),
  /** `full`: the worst stretch. */
  full: z.object({ from: z.int(), until: z.int(), count: z.int(), limit: z.int() }).optional(),
  /** `average`: of the first quarter that is over. */
  quarter: z.string().optional(),
})

/** A host for the whole plan of a child. */
const placeFit = z.object({
  host: person,
  metres: z.int().optional(),
  isSamePostcode: z.boolean(),
  isKnown: z.boolean(),
  fits: z.boolean(),
  /** What stands in the way on days of the plan. */
  missing: z.array(missing),
  /** Days of the plan on which she is closed herself: no care then, as at any host. */
  daysClosed: count,
  /** The highest number of children while this child is there, with it, and the limit of that day. */
  peak: z.object({ date: isoDate, count: z.int(), limit: z.int() }).optional(),
  /** Her quarters of the horizon with this child and all that are proposed (R2–R4). */
  averages: z.array(z.object({ quarter: z.string(), openDays: count, halfDays: count, isOver: z.boolean() })),
})

const horizon = z.object({ from: isoDate, until: isoDate })
const relocationInput = z.strictObject({ hostId: entityId, endsOn: dateInView })

/** What becomes of an agreement: care goes on at a host from a day, at somebody outside the service, or there is none. */
const destination = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('host'), hostId: entityId, firstDay: isoDate }),
  z.object({ kind: z.enum(['outside', 'none']), lastDay: isoDate.optional() }),
])
export type StopDestination = z.infer<typeof destination>

const ofStop = { hostId: entityId, version: z.int() }
const stopChanges = ['substitution', 'hosts', 'children', 'attendance', 'billing'] as const

/** A host who stops for good (R81–R83), from the decision to the last settlement. */
export const hostStops = {
  /** Hosts who stop or stopped, the nearest end first, with how far each is. */
  'hostStops.list': query({
    input: nothing,
    output: z.array(stop.extend({ agreements: count, decided: count, steps: z.array(step) })),
  }),
  /** Everything of one stop; without one (`stop` left out) nothing was decided. */
  'hostStops.view': query({
    input: z.strictObject({ hostId: entityId }),
    output: z.object({
      today: isoDate,
      host: reachable.extend({ startsOn: isoDate, endsOn: isoDate.optional() }),
      stop: stop.optional(),
      steps: z.array(step),
      agreements: z.array(agreement),
      /** From the month before the decision to that of the end: what is not over yet is left out. */
      months: z.array(
        z.object({ month: isoMonth, isClosed: z.boolean(), payout: z.string().optional(), openDays: count }),
      ),
      /** Children of other hosts with a place here after her end. */
      guestDays: count,
      /** How long what must be kept, from which day on (R15, R134, R141). */
      retention: z.array(
        z.object({
          kind: z.enum(retentionKinds),
          years: z.int(),
          from: isoDate.optional(),
          until: isoDate.optional(),
          children: z.array(person),
        }),
      ),
    }),
    reasons: ['no-such-host'],
  }),
  /**
   * Where her children could go when she stops after a day, decided or not: the best answer on their real plans, all days of a
   * child at one host, nobody over a limit or the quarter average. The horizon goes to the end of the quarter a year later.
   */
  'hostStops.relocations': query({
    input: relocationInput,
    output: z.object({
      horizon,
      status: z.enum(['optimal', 'feasible']),
      milliseconds: count,
      children: z.array(
        relocation.extend({
          proposal: placeFit.optional(),
          /** Nobody can take the whole plan: the hosts where the fewest days are missing. */
          nearest: z.array(placeFit),
        }),
      ),
    }),
    reasons: ['no-such-host'],
    deadlineMs: 120_000,
  }),
  /** Every host for the whole plan of one child, those who can take it first, then by days that miss and distance. */
  'hostStops.places': query({
    input: z.strictObject({ ...relocationInput.shape, agreementId: entityId }),
    output: z.object({ horizon, places: z.array(placeFit) }),
    reasons: ['no-such-host', 'no-such-agreement'],
    deadlineMs: 120_000,
  }),
  /** Notes the decision, or changes it while the host has not ended. */
  'hostStops.save': command({
    input: {
      hostId: entityId,
      version: z.int().optional(),
      decidedOn: isoDate,
      endsOn: dateInView,
      decidedBy: z.enum(stopDeciders),
      reason: note.optional(),
    },
    output: saved,
    changes: stopChanges,
    reasons: [...recordReasons, 'no-such-host', 'host-has-ended', 'ends-before-start', 'ends-before-outcomes'],
  }),
  /** Notes that an office was told; without `toldOn` that is taken back. */
  'hostStops.tellOffice': command({
    input: {
      ...ofStop,
      recipient: z.enum(stopRecipients),
      toldOn: isoDate.optional(),
      channel: z.enum(contactChannels),
      note: note.optional(),
    },
    output: saved,
    changes: stopChanges,
    reasons: [...recordReasons, 'no-such-stop'],
  }),
  /** Keeps what families were told about the stop, with the day and the way; what was told is never changed. */
  'hostStops.tellFamilies': command({
    input: {
      ...ofStop,
      contractHolderIds: z.array(entityId).min(1).max(1_000),
      toldOn: isoDate,
      channel: z.enum(contactChannels),
      text: z.string().trim().min(1).max(10_000),
    },
    output: z.object({ contactIds: z.array(entityId) }),
    changes: stopChanges,
    reasons: [...recordReasons, 'no-such-stop', 'no-such-contract-holder', 'told-in-future'],
  }),
  /**
   * The letter to each family as it would be written now: her last day, what was arranged or that a place is looked for, the
   * deposit and the free days. Families by last name.
   */
  'hostStops.letters': query({
    input: z.strictObject({ hostId: entityId }),
    output: z.array(letterOfFamily),
    reasons: ['no-such-host', 'no-such-stop', 'no-service'],
  }),
  /** Writes letters and e-mail drafts below `folder`, all or none, and keeps what they say as told. */
  'hostStops.writeLetters': command({
    input: { hostId: entityId, ...lettersWanted },
    output: lettersMade,
    changes: [...stopChanges, 'history'],
    reasons: [
      'no-such-host',
      'no-such-stop',
      'no-service',
      'no-such-contract-holder',
      'nothing-to-write',
      'documents-failed',
    ],
    deadlineMs: 120_000,
  }),
  /**
   * Settles what becomes of agreements, all or none: each ends with a notice, and where another host takes the child a new
   * agreement with the same family, plan and terms begins on its first day. Refused as `agreements.save` and `carePlans.save`
   * refuse it: no place (`over-capacity`) unless `capacityReason` says why.
   */
  'hostStops.relocate': command({
    input: {
      ...ofStop,
      places: z
        .array(z.object({ agreementId: entityId, to: destination, note: note.optional() }))
        .min(1)
        .max(100),
      capacityReason: reason.optional(),
    },
    output: saved,
    changes: stopChanges,
    reasons: [
      ...recordReasons,
      'no-such-stop',
      'no-such-agreement',
      'no-such-host',
      'same-host',
      'outcome-known',
      'day-impossible',
      'over-capacity',
      'deposit-over-cap',
    ],
  }),
  /** Takes back what became of an agreement, while nothing hangs on the new one. */
  'hostStops.undoRelocation': command({
    input: { ...ofStop, agreementId: entityId },
    output: saved,
    changes: stopChanges,
    reasons: [
      ...recordReasons,
      'no-such-stop',
      'no-such-agreement',
      'host-has-ended',
      'relocation-in-use',
      'over-capacity',
    ],
  }),
  /** Ends the cooperation on the last day of the stop, with the agreements that go on beyond it: those got no place. */
  'hostStops.endHost': command({
    input: ofStop,
    output: saved,
    changes: stopChanges,
    reasons: [...recordReasons, 'no-such-stop', 'host-has-ended'],
  }),
  /** She goes on after all: her end and what became of her agreements are taken back, save where something hangs on a new one. */
  'hostStops.cancel': command({
    input: { ...ofStop, reason },
    output: z.object({ kept: z.array(entityId) }),
    changes: stopChanges,
    reasons: [...recordReasons, 'no-such-stop'],
  }),
}
