import { command, query } from './define.ts'
import { everyFeature } from './events.ts'
import { fieldValue } from './guidance-shapes.ts'
import { entityId, isoDate, nothing, path, person } from './values.ts'
import { z } from './zod.ts'

/** Why a file is not opened as a bezoekmap; nothing is written then. */
const unreadable = [
  'file-unreadable',
  'folder-too-large',
  'not-a-visit-folder',
  'wrong-password',
  'folder-damaged',
  'folder-newer',
  'folder-older',
] as const

/** Fewest characters of the password of a bezoekmap. */
export const shortestPassword = 10

const password = z.string().max(1000)
const travellingKind = z.enum(['visit', 'action', 'goal'])
/** What the window needs to find a read bezoekmap again; it is forgotten when another one is read, and when the program ends. */
const token = z.string()

/** A record of a bezoekmap in words: which host, of which day, and what it begins with. */
const named = z.object({
  kind: travellingKind,
  id: entityId,
  host: person,
  date: isoDate,
  /** Of an action or a goal. */
  text: z.string().optional(),
})

/** Bezoekmappen: files with the hosts to visit, for a machine elsewhere, and the way back (docs/visit-folders.md). */
export const visitFolders = {
  /** Those that were given along, or, on a visiting copy, that were opened in it; newest first. */
  'visitFolders.list': query({
    input: nothing,
    output: z.object({
      isVisitingCopy: z.boolean(),
      folders: z.array(
        z.object({
          id: entityId,
          madeAt: z.string(),
          madeBy: z.string(),
          hosts: z.array(person),
          /** When the bezoekmap was made that brought it back last. */
          returnedAt: z.string().optional(),
        }),
      ),
      /** Whose visits can be given along: hosts who work today or later; on a visiting copy all of them. */
      hosts: z.array(person.extend({ city: z.string() })),
    }),
  }),
  /**
   * Writes a bezoekmap, whole or not at all. On a visiting copy it is what goes back home. What is in it is marked as shared
   * before the file is there. The password is not kept anywhere.
   */
  'visitFolders.write': command({
    input: { path, password, hostIds: z.array(entityId).min(1).max(1000) },
    output: z.object({ id: entityId, bytes: z.int(), visits: z.int(), pictures: z.int() }),
    changes: ['visits'],
    reasons: ['no-service', 'no-such-host', 'password-too-short', 'folder-too-large'],
    deadlineMs: 300_000,
  }),
  /** Decrypts and checks a bezoekmap, and holds it until it is merged or another one is read. Writes nothing. */
  'visitFolders.read': query({
    input: z.strictObject({ path, password }),
    output: z.object({ token }),
    reasons: unreadable,
    deadlineMs: 300_000,
  }),
  /** What bringing in the bezoekmap that was read comes to. */
  'visitFolders.preview': query({
    input: z.strictObject({ token }),
    output: z.object({
      id: entityId,
      madeAt: z.string(),
      madeBy: z.string(),
      hosts: z.array(person),
      organiser: z.string(),
      /** `merge` into the service's own records, or `open` in an empty program or a visiting copy. */
      use: z.enum(['merge', 'open']),
      /** New and changed records, with the fields that change: their value here and then. */
      records: z.array(
        named.extend({
          isNew: z.boolean(),
          changes: z.array(
            z.object({ field: z.string(), before: fieldValue.optional(), after: fieldValue.optional() }),
          ),
        }),
      ),
      /** Fields that were written differently here and there; `isHere` when this machine has the value already. */
      conflicts: z.array(
        named.extend({
          field: z.string(),
          values: z.array(
            z.object({
              editId: z.string(),
              value: fieldValue.optional(),
              at: z.string(),
              by: z.string(),
              isHere: z.boolean(),
            }),
          ),
        }),
      ),
      /** Records that cannot be kept here, and why; they stay in the folder. */
      refused: z.array(
        z.object({
          kind: travellingKind,
          id: entityId,
          hostName: z.string().optional(),
          reason: z.enum(['no-such-host', 'other-host', 'no-such-child', 'no-such-template', 'no-such-visit']),
        }),
      ),
      /** What fields of visits are named after: children, the hosts' own, and what is on checklists. */
      names: z.object({
        children: z.array(person),
        ownChildren: z.array(z.object({ id: entityId, firstName: z.string() })),
        items: z.array(z.object({ id: z.string(), text: z.string() })),
      }),
      /** Pictures that are not here yet. */
      pictures: z.int(),
    }),
    reasons: ['folder-not-read', 'other-service'],
  }),
  /** Merges the bezoekmap that was read, in one transaction, and settles what was chosen. Doing it again changes nothing. */
  'visitFolders.merge': command({
    input: {
      token,
      choices: z
        .array(z.strictObject({ kind: travellingKind, id: entityId, field: z.string(), value: fieldValue.optional() }))
        .max(10_000),
    },
    output: z.object({ added: z.int(), changed: z.int(), settled: z.int(), open: z.int(), pictures: z.int() }),
    changes: ['visits'],
    reasons: ['folder-not-read', 'other-service', 'is-visiting-copy', 'no-service', 'no-such-conflict', 'faults'],
    deadlineMs: 300_000,
  }),
  /** Makes an empty program a visiting copy with the bezoekmap that was read, or takes it into one. */
  'visitFolders.open': command({
    input: { token },
    output: z.object({ hosts: z.int(), visits: z.int() }),
    changes: everyFeature,
    reasons: ['folder-not-read', 'other-service', 'not-empty', 'folder-damaged'],
    deadlineMs: 300_000,
  }),
}
