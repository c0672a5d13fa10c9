import { query } from './define.ts'
import { z } from './zod.ts'

/** Kinds of records that history names. */
export const historyKinds = [
  'host',
  'contract-holder',
  'child',
  'agreement',
  'tariff',
  'care-plan',
  'closure',
  'extra-day',
  'absence-reason',
  'host-month',
  'substitution',
  'family-contact',
  'host-stop',
  'group-location',
  'home-visit',
  'host-action',
  'coaching-goal',
  'visit-template',
  'visit-folder',
  'incident',
  'complaint',
  'training-session',
  'material',
  'material-loan',
  'waiting-request',
  'priority-rules',
  'letter',
  'regulation',
  'postcode',
  'setting',
  'service',
] as const

const entry = z.object({
  id: z.int(),
  /** Moment in UTC, ISO. */
  at: z.string(),
  actor: z.string(),
  /** What was done, a slug such as `host-changed`. */
  action: z.string(),
  record: z.object({ kind: z.enum(historyKinds), id: z.string() }).optional(),
  /** Per field its value before and after, as in the exchange document. */
  changes: z.array(z.object({ field: z.string(), before: z.unknown().optional(), after: z.unknown().optional() })),
  reason: z.string().optional(),
})

/** Who changed what and when, from the audit log. */
export const history = {
  /**
   * Of the file of a host (`host:<id>`) or a child (`child:<id>`), of a request for care (`request:<id>`), or of everything
   * (`service`); newest first. Of incidents and
   * complaints only that there was a change (R137–R140).
   */
  'history.list': query({
    input: z.strictObject({
      subject: z.string().min(1),
      /** Entries older than this one, for reading on. */
      before: z.int().optional(),
      limit: z.int().min(1).max(500).default(200),
    }),
    output: z.array(entry),
  }),
  /** One entry with all that changed and why, of an incident or a complaint too: asked when somebody wants to see it. */
  'history.entry': query({
    input: z.strictObject({ id: z.int() }),
    output: entry,
    reasons: ['no-such-entry'],
  }),
}
