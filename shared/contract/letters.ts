import { longestText } from '../domain/exchange/longest-text.ts'
import { sendingWays } from '../domain/exchange/letters.ts'
import type { LetterBlock } from '../domain/letters/letter-blocks.ts'
import { letterTemplateIds, recipientKinds } from '../domain/letters/letter-templates.ts'
import { templateProblemReasons } from '../domain/letters/template-problems.ts'
import { command, query } from './define.ts'
import { entityId, isoDate, nothing, person, personName } from './values.ts'
import { z } from './zod.ts'

const templateId = z.enum(letterTemplateIds)
const problem = z.object({
  reason: z.enum(templateProblemReasons),
  line: z.int().optional(),
  name: z.string().optional(),
})
const moment = z.string()

const plainField = z.object({ name: z.string(), kind: z.enum(['text', 'list', 'drawing']), meaning: z.string() })
/** A field that a template may use; lists have fields of their own, and those of a list within it too. */
const field = plainField.extend({
  fields: z.array(plainField.extend({ fields: z.array(plainField).optional() })).optional(),
})

const template = {
  id: templateId,
  title: z.string(),
  to: z.enum(recipientKinds),
  /** The service's own file is used. */
  isOwn: z.boolean(),
  /** Where the service's own file is, or would be. */
  path: z.string(),
  problems: z.array(problem),
}

/** What a letter is about beside to whom it goes: the closing, the version of the reglement, and until when an answer is asked. */
const about = {
  template: templateId,
  closureId: entityId.optional(),
  regulation: z.string().optional(),
  answerBy: isoDate.optional(),
}
const aboutReasons = ['no-service', 'no-such-closure', 'no-such-regulation'] as const

/** A letter in the register. */
const listed = z.object({
  id: entityId,
  version: z.int(),
  /** One of the program's templates, or the name that an imported document has. */
  template: z.string(),
  title: z.string(),
  /** To whom it went: the family, the host or the parents of the request. */
  to: z.object({ kind: z.enum(['family', 'host', 'request']), ...person.shape }).optional(),
  child: person.optional(),
  writtenAt: moment,
  by: z.string(),
  file: z.string(),
  sentOn: isoDate.optional(),
  sentBy: z.enum(sendingWays).optional(),
  returnedOn: isoDate.optional(),
  note: z.string().optional(),
})

/** Letters and documents that are made from templates, and the register of what was written (R47, R48, R54, R131). */
export const letters = {
  /** The templates, with what is wrong with the service's own ones, and the folders of templates and documents. */
  'letters.templates': query({
    input: nothing,
    output: z.object({
      templates: z.array(z.object(template)),
      templatesFolder: z.string(),
      documentsFolder: z.string(),
    }),
  }),
  /** One template with its text and the fields that it may use. */
  'letters.template': query({
    input: z.strictObject({ id: templateId }),
    output: z.object({ ...template, text: z.string(), fields: z.array(field) }),
  }),
  /** Puts the text of the program in the folder of templates, where any editor can change it. */
  'letters.customise': command({
    input: { id: templateId },
    output: z.object({ path: z.string() }),
    changes: ['letters'],
    reasons: ['template-is-own'],
  }),
  /** Goes back to the text of the program; the own file is put aside, in `keptAt`. */
  'letters.useBuiltIn': command({
    input: { id: templateId },
    output: z.object({ keptAt: z.string() }),
    changes: ['letters'],
    reasons: ['template-not-own'],
  }),
  /**
   * To whom a template can go now, by name, with what nothing is known of in the letter of each (in words). `stamp` tells the
   * template from any other text; with problems there are no missing fields. `notice`: of a version to families' detriment (R54).
   */
  'letters.recipients': query({
    input: z.strictObject(about),
    output: z.object({
      stamp: z.string(),
      problems: z.array(problem),
      answerBy: isoDate,
      notice: z.object({ from: isoDate, earliest: isoDate, isTooLate: z.boolean(), freeUntil: isoDate }).optional(),
      recipients: z.array(
        z.object({
          id: entityId,
          ...personName.shape,
          /** The children whose files it stands in. */
          childIds: z.array(entityId),
          about: z.array(z.string()),
          city: z.string(),
          email: z.string().optional(),
          isNeeded: z.boolean(),
          missing: z.array(z.string()),
          /** When this template was last written for the same agreement, family, host or request. */
          writtenAt: moment.optional(),
        }),
      ),
    }),
    reasons: aboutReasons,
  }),
  /** The letter to one of them, as it would be written now. */
  'letters.preview': query({
    input: z.strictObject({ ...about, recipientId: entityId }),
    output: z.object({
      title: z.string(),
      address: z.array(z.string()),
      blocks: z.array(z.custom<LetterBlock>()),
      missing: z.array(z.string()),
      /** It holds letters that the fonts of the documents do not have: on paper they are lines. */
      lacksSigns: z.boolean(),
      /** Where it comes to lie, below the folder of documents. */
      folder: z.string(),
    }),
    reasons: [...aboutReasons, 'no-such-recipient', 'template-faulty'],
  }),
  /**
   * Writes a letter to each as a PDF in the folder of its child, family, host or request, all or none, and keeps it in the register.
   * With `withEmail` a draft of an e-mail with the letter lies beside each that has an address. A file that is there is never
   * written over. `template-changed`: it is not the text that was looked at (`stamp`); `template-faulty`: details `{ path, problems }`.
   */
  'letters.write': command({
    input: {
      ...about,
      stamp: z.string(),
      recipientIds: z.array(entityId).min(1).max(2_000),
      withEmail: z.boolean().default(false),
    },
    output: z.object({
      letters: z.array(z.object({ id: entityId, file: z.string() })),
      drafts: z.int(),
      /** Of all of them, as the register has it. */
      writtenAt: moment,
      folder: z.string(),
    }),
    changes: ['letters'],
    reasons: [...aboutReasons, 'no-such-recipient', 'template-faulty', 'template-changed', 'documents-failed'],
    deadlineMs: 120_000,
  }),
  /** The register, the latest first. */
  'letters.list': query({ input: nothing, output: z.array(listed) }),
  /** What a letter says, and whether its file is still where it was written. */
  'letters.letter': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({ ...listed.shape, text: z.string(), folder: z.string(), isThere: z.boolean() }),
    reasons: ['no-such-letter'],
  }),
  /**
   * Notes of letters how and when they were sent, when they came back signed, or a remark; null takes back what was noted. What they
   * say never changes.
   */
  'letters.note': command({
    input: {
      ids: z.array(entityId).min(1).max(2_000),
      sent: z
        .strictObject({ on: isoDate, by: z.enum(sendingWays) })
        .nullable()
        .optional(),
      returnedOn: isoDate.nullable().optional(),
      note: z.string().trim().min(1).max(longestText).nullable().optional(),
    },
    output: z.object({ noted: z.int() }),
    changes: ['letters'],
    reasons: ['faults', 'no-such-letter', 'moment-in-future'],
  }),
}

const version = z.string().trim().min(1).max(60)

/** Versions of the huishoudelijk reglement, and which families took note of them (R54). */
export const regulations = {
  /** The versions, the latest first, with how many families in care took note of it or of a later one. */
  'regulations.list': query({
    input: nothing,
    output: z.array(
      z.object({
        version,
        from: isoDate,
        isDetrimental: z.boolean(),
        note: z.string().optional(),
        isInForce: z.boolean(),
        acknowledged: z.int(),
        families: z.int(),
        /** The first day on which it may begin when families are told today; only of one to their detriment that is to come. */
        earliest: isoDate.optional(),
      }),
    ),
  }),
  /** Adds a version, or changes the one of that name: a new one never takes the place of one that is there (`regulation-exists`). */
  'regulations.save': command({
    input: {
      version,
      isNew: z.boolean(),
      from: isoDate,
      isDetrimental: z.boolean(),
      note: z.string().trim().min(1).max(2_000).optional(),
    },
    output: z.object({ version }),
    changes: ['letters'],
    reasons: ['faults', 'regulation-exists', 'no-such-regulation'],
  }),
  /** Takes a version away that nobody took note of yet. */
  'regulations.remove': command({
    input: { version },
    output: z.object({ version }),
    changes: ['letters'],
    reasons: ['no-such-regulation', 'regulation-acknowledged'],
  }),
  /** Notes that families took note of a version, in each of their agreements that goes on. */
  'regulations.acknowledge': command({
    input: { version, on: isoDate, contractHolderIds: z.array(entityId).min(1).max(2_000) },
    output: z.object({ agreements: z.int() }),
    changes: ['letters', 'children'],
    reasons: ['no-such-regulation', 'no-such-contract-holder', 'moment-in-future'],
  }),
}
