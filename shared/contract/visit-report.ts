import { command } from './define.ts'
import { entityId, path } from './values.ts'
import { z } from './zod.ts'

/** What a report of a visit can tell, in its order; when and by whom it was made is always there. */
export const reportParts = [
  'presence',
  'checks',
  'scores',
  'notes',
  'actions',
  'goals',
  'host-says',
  'photos',
  'signatures',
] as const
export type ReportPart = (typeof reportParts)[number]

/** Most characters of a picture that is given smaller (base64), and most pictures. */
const smaller = { characters: 3_000_000, pictures: 200 } as const

/** The report of a visit for the host (R163). */
export const visitReport = {
  /**
   * Writes the report below a folder, whole or not at all. `pictures` are smaller JPEGs in the place of pictures of the visit: a report
   * with what cameras make is too large to send, and WebP cannot stand in a PDF. Without one the picture goes in as it is kept.
   */
  'homeVisits.writeReport': command({
    input: {
      id: entityId,
      folder: path,
      parts: z.array(z.enum(reportParts)),
      pictures: z
        .array(z.strictObject({ photoId: entityId, base64: z.base64().max(smaller.characters) }))
        .max(smaller.pictures)
        .default([]),
    },
    output: z.object({
      folder: z.string(),
      name: z.string(),
      /** Pictures that do not stand in it: those on another machine, and WebP for which no smaller JPEG was given. */
      photosLeftOut: z.int(),
    }),
    changes: ['history'],
    reasons: ['no-such-visit', 'no-service', 'visit-cancelled', 'documents-failed'],
    deadlineMs: 120_000,
  }),
}
