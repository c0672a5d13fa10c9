import { query } from './define.ts'
import { cents, entityId, isoDate, isoMonth, nothing, personName } from './values.ts'
import { z } from './zod.ts'

/** Somebody who can be looked for by name or telephone. */
const searchedPerson = z.object({
  kind: z.enum(['host', 'child', 'family', 'request', 'household', 'contact']),
  /** Its own; of a member of a household or a contact it names one within the file. */
  id: entityId,
  /** As it is written, the first name first. */
  name: z.string(),
  phone: z.string().optional(),
  city: z.string().optional(),
  /** The host, child or request whose file shows it; of a family the child that is there now. */
  fileId: entityId,
  /** Whom it belongs to: the host of a child or of a household, the children of a family, the child of a contact, the parent of a request. */
  of: z.array(z.string()),
  /** What a contact is to the child. */
  relation: z.string().optional(),
  /** No care any more, and none to come. */
  isFormer: z.boolean(),
})

/** A text with the parts that were looked for. */
const marked = z.array(z.object({ text: z.string(), isFound: z.boolean() }))

/**
 * Searching. People are few and slim: the window has all of them and looks among them within the frame of the keystroke. Numbers and
 * what is written about visits are asked per keystroke. Incidents, complaints, fiches and notes of files are not searched; on a
 * visiting copy nothing that cannot be opened there.
 */
export const search = {
  'search.people': query({ input: nothing, output: z.array(searchedPerson) }),
  /** Any text may be given; the most telling answers of each kind, at most six. */
  'search.find': query({
    input: z.strictObject({ query: z.string() }),
    output: z.object({
      /** Invoices and statements of hosts by number or structured communication, whole or in part. */
      numbers: z.array(
        z.object({
          kind: z.enum(['invoice', 'payout']),
          number: z.string(),
          /** Twelve digits; of invoices. */
          communication: z.string().optional(),
          month: isoMonth,
          cents,
          /** The contract holder, or the host. */
          owner: personName.extend({ id: entityId }),
        }),
      ),
      /** What is written about visits, agreements and goals, latest first. */
      notes: z.array(
        z.object({
          kind: z.enum(['visit', 'action', 'goal']),
          id: entityId,
          host: personName.extend({ id: entityId }),
          date: isoDate,
          /** Of an action or a goal: it is closed or ended, and stands in the file of the host. */
          isOver: z.boolean(),
          snippet: marked,
        }),
      ),
    }),
  }),
}
