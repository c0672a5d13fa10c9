import { command, query } from './define.ts'
import { entityId, interval, isoDate, path, personName } from './values.ts'
import { z } from './zod.ts'

/** On paper, or as a message that a mail program opens as a draft. */
const letterKinds = ['pdf', 'eml'] as const

/** What there is to write to a family: from its first day to its last; without a `letter` there is no day to write about. */
export const letterOfFamily = z.object({
  family: z.object({ id: entityId, ...personName.shape, city: z.string() }),
  /** Its e-mail address where a mail program takes it; without one there is only a letter. */
  email: z.string().optional(),
  letter: z.object({ from: isoDate, until: isoDate, subject: z.string(), text: z.string() }).optional(),
  /** When it was last written to about this, local. */
  writtenAt: z.string().optional(),
})

/** To whom letters are made, in which form, and below which folder. */
export const lettersWanted = {
  contractHolderIds: z.array(entityId).min(1).max(2_000),
  folder: path,
  kinds: z.array(z.enum(letterKinds)).min(1),
}

/** The letters that were made. */
export const lettersMade = z.object({
  folder: z.string(),
  files: z.array(z.object({ name: z.string(), contractHolderId: entityId, kind: z.enum(letterKinds) })),
  /** Who got no draft for want of an address. */
  withoutEmail: z.array(entityId),
})

const childDay = z.object({ childId: entityId, date: isoDate })
/** Child-days for which nothing was found: a letter says so. What is neither decided nor here is not written about. */
const withoutPlace = z.array(childDay).max(5_000)

/** What families are told in writing about an absence, and the list by which they are called (R73–R76). */
export const substitutionLetters = {
  /** The letter to each family as it would be written now; days that are over stand in none. Families by last name. */
  'substitution.letters': query({
    input: z.strictObject({ closureId: entityId, withoutPlace }),
    output: z.array(
      letterOfFamily.extend({
        /** Child-days that the letter is about, and those left out because nothing is decided yet. */
        days: z.int().nonnegative(),
        undecided: z.int().nonnegative(),
      }),
    ),
    reasons: ['no-such-closure', 'no-service'],
  }),
  /**
   * Writes letters and e-mail drafts below `folder`, all or none, and keeps what they say as told. A family without an e-mail
   * address gets no draft. `nothing-to-write`: nothing is left to write, or a family has no day to write about.
   */
  'substitution.writeLetters': command({
    input: { closureId: entityId, ...lettersWanted, withoutPlace },
    output: lettersMade,
    changes: ['substitution', 'history'],
    reasons: ['no-such-closure', 'no-service', 'no-such-contract-holder', 'nothing-to-write', 'documents-failed'],
    deadlineMs: 120_000,
  }),
  /** Writes the call list below `folder`: what is decided, and the proposals that are looked at, marked as such. */
  'substitution.writeCallList': command({
    input: {
      closureId: entityId,
      folder: path,
      /** Proposals that nobody accepted yet. */
      assumed: z.array(childDay.extend({ hostId: entityId, slots: z.array(interval).min(1).max(100) })).max(5_000),
      /** What to say to each family, as the screen has it. */
      sentences: z.array(z.object({ contractHolderId: entityId, text: z.string().max(10_000) })).max(2_000),
    },
    output: z.object({ folder: z.string(), name: z.string(), families: z.int().nonnegative() }),
    changes: ['history'],
    reasons: ['no-such-closure', 'no-service', 'documents-failed'],
    deadlineMs: 120_000,
  }),
}
