import { command, query } from './define.ts'
import { everyFeature } from './events.ts'
import { nothing, path } from './values.ts'
import { z } from './zod.ts'

const backup = z.object({ name: z.string(), createdAt: z.string(), bytes: z.int() })

/** Backups and the soundness of the database. */
export const backups = {
  'backups.list': query({ input: nothing, output: z.object({ folder: z.string(), backups: z.array(backup) }) }),
  /** Makes a verified backup in the backup folder, or at a path of choice; then the pictures of visits go into `photos` beside it. */
  'backups.make': command({
    input: { path: path.optional() },
    output: z.object({
      name: z.string(),
      bytes: z.int(),
      /** At a path of choice: pictures that now lie beside it. */
      /** Pictures that went along; left out when none did. */
      photos: z.int().optional(),
    }),
    changes: ['backups', 'service'],
    reasons: ['file-exists'],
    deadlineMs: 300_000,
  }),
  /** Opens a backup and checks it whole. */
  'backups.verify': query({
    input: z.strictObject({ name: z.string() }),
    output: z.object({
      sound: z.boolean(),
      detail: z.string().optional(),
      /** Invoices and payouts issued since: restored, the program no longer knows them and gives their numbers again. */
      lostNumbers: z.array(z.string()),
    }),
    reasons: ['no-such-backup'],
    deadlineMs: 300_000,
  }),
  /** Puts a backup in the place of the database; what was there is set aside, not deleted. */
  'backups.restore': command({
    input: { name: z.string() },
    output: z.object({ setAside: z.string() }),
    changes: everyFeature,
    reasons: ['no-such-backup', 'backup-damaged'],
    deadlineMs: 300_000,
  }),
  /** Integrity, foreign keys, and every issued total recomputed from its facts. */
  'database.check': query({
    input: nothing,
    output: z.object({
      integrity: z.array(z.string()),
      foreignKeys: z.array(z.string()),
      invoices: z.int(),
      payouts: z.int(),
      /** Issued numbers whose total does not follow from their facts. */
      wrongTotals: z.array(z.object({ number: z.string(), issuedCents: z.int(), recomputedCents: z.int() })),
      /** Numbers missing from 1 up to the last of a year. */
      gaps: z.array(z.string()),
      sound: z.boolean(),
    }),
    deadlineMs: 300_000,
  }),
}
