import {
  attendeeStatuses,
  conditionsIn,
  conditionsOut,
  type Material,
  type MaterialLoan,
  type TrainingSession,
} from '../domain/exchange/support.ts'
import { loanStates } from '../domain/support/loan-state.ts'
import { command, query } from './define.ts'
import { record, recordReasons, saved, stored, target } from './records.ts'
import { entityId, isoDate, nothing, path, person } from './values.ts'
import { z } from './zod.ts'

const count = z.int().nonnegative()
const note = z.string().trim().min(1).max(2_000)

/** A host in a list of support; `endsOn` is her last day, in her file or decided, the earlier one. */
const supportHost = person.extend({ startsOn: isoDate, endsOn: isoDate.optional() })

/** A training session with how far it is (shared/domain/support/session-state.ts). */
const sessionView = z.object({
  ...stored,
  record: record<TrainingSession>(),
  /** Everybody who was asked, by name. */
  attendees: z.array(z.object({ host: person, status: z.enum(attendeeStatuses), certificateOn: isoDate.optional() })),
  isOver: z.boolean(),
  coming: count,
  free: z.int().optional(),
  unmarked: count,
  withoutCertificate: count,
})

/** Minutes of training per year, the latest first; no norm was found (R16), so only the sum. */
const trainingYears = z.array(z.object({ year: z.string(), minutes: count }))

/** What a host followed: sessions of the organiser (with `sessionId`), and the trainings of her own file. */
const followed = z.array(
  z.object({
    date: isoDate,
    title: z.string(),
    minutes: count,
    provider: z.string().optional(),
    hasCertificate: z.boolean(),
    sessionId: entityId.optional(),
  }),
)

/** A loan as it stands today. */
const loanView = z.object({ ...stored, record: record<MaterialLoan>(), state: z.enum(loanStates), host: supportHost })

/** What becomes of a host on the list of a session; without a status she is taken off it. */
const mark = z.strictObject({
  hostId: entityId,
  status: z.enum(attendeeStatuses).optional(),
  certificateOn: isoDate.optional(),
})

/** Training that is offered to hosts, and what each of them followed (R16). */
export const training = {
  /** Every session, by date. */
  'training.list': query({ input: nothing, output: z.array(sessionView) }),
  /** Every host, with what she followed, newest first. */
  'training.hosts': query({
    input: nothing,
    output: z.array(z.object({ host: supportHost, years: trainingYears, followed })),
  }),
  'training.save': command({
    input: { ...target, record: record<TrainingSession>() },
    output: saved,
    changes: ['support'],
    reasons: [...recordReasons, 'no-such-session'],
  }),
  /**
   * Puts hosts on the list of a session, with what they answered, whether they were there and since when they have the
   * certificate; the answer is what stood there before, to take it back.
   */
  'training.mark': command({
    input: { id: entityId, marks: z.array(mark).min(1).max(1_000) },
    output: z.object({ ...stored, before: z.array(mark) }),
    changes: ['support'],
    reasons: ['faults', 'no-such-session', 'session-cancelled', 'session-ahead'],
  }),
}

/** Where a material is: with a host, here, lost, or not used any more. */
const materialStates = ['out', 'here', 'lost', 'retired'] as const

/** What hosts can borrow, and who has it. */
export const materials = {
  /** Everything, by name; with the loan that it is out on, or else the last one. */
  'materials.list': query({
    input: nothing,
    output: z.array(
      z.object({
        ...stored,
        record: record<Material>(),
        state: z.enum(materialStates),
        /** Times it was lent. */
        loans: count,
        last: loanView.optional(),
      }),
    ),
  }),
  /** The loans of one material, newest first. */
  'materials.history': query({
    input: z.strictObject({ id: entityId }),
    output: z.array(loanView),
    reasons: ['no-such-material'],
  }),
  'materials.save': command({
    input: { ...target, record: record<Material>() },
    output: saved,
    changes: ['support'],
    reasons: [...recordReasons, 'no-such-material', 'material-out'],
  }),
  'loans.lend': command({
    input: {
      materialId: entityId,
      hostId: entityId,
      from: isoDate,
      dueOn: isoDate.optional(),
      conditionOut: z.enum(conditionsOut),
      note: note.optional(),
    },
    output: saved,
    changes: ['support'],
    reasons: [
      'faults',
      'no-such-material',
      'no-such-host',
      'material-out',
      'material-retired',
      'lent-before-return',
      'host-not-working',
    ],
  }),
  /** It came back; what was lost is not used any more from that day on. */
  'loans.takeBack': command({
    input: {
      ...stored,
      returnedOn: isoDate,
      conditionIn: z.enum(conditionsIn),
      note: note.optional(),
    },
    output: saved,
    changes: ['support'],
    reasons: [...recordReasons, 'no-such-loan', 'loan-returned', 'return-in-future'],
  }),
  /** Another return date, or none. */
  'loans.extend': command({
    input: { ...stored, dueOn: isoDate.optional() },
    output: saved,
    changes: ['support'],
    reasons: [...recordReasons, 'no-such-loan', 'loan-returned'],
  }),
  /** Takes back that it came back, or, where it is out, that it was lent at all: the history keeps both. */
  'loans.undo': command({
    input: stored,
    output: nothing,
    changes: ['support'],
    reasons: [...recordReasons, 'no-such-loan', 'material-out'],
  }),
  /** The slip of what a host has on loan, for her signature: one PDF below `folder`. */
  'loans.writeSlip': command({
    input: { hostId: entityId, folder: path },
    output: z.object({ folder: z.string(), name: z.string(), materials: count, lacksSigns: z.boolean() }),
    changes: ['history'],
    reasons: ['no-such-host', 'no-service', 'nothing-on-loan', 'documents-failed'],
    deadlineMs: 120_000,
  }),
}

/** Everything that one host got: for her file, and when she stops. */
export const support = {
  'support.host': query({
    input: z.strictObject({ hostId: entityId }),
    output: z.object({
      years: trainingYears,
      followed,
      /** Sessions ahead for which she was asked, by date. */
      ahead: z.array(z.object({ id: entityId, date: isoDate, title: z.string(), status: z.enum(attendeeStatuses) })),
      /** What she has on loan, the most pressing first. */
      loans: z.array(loanView.extend({ material: record<Material>() })),
    }),
    reasons: ['no-such-host'],
  }),
}
