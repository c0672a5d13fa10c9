import { command, query } from './define.ts'
import { entityId, path } from './values.ts'
import { z } from './zod.ts'

/** Pictures that are kept, by the ending of their file. */
const photoKinds = ['jpg', 'png', 'webp'] as const
export type PhotoKind = (typeof photoKinds)[number]

/** Why a file is not kept as a picture; nothing of it is written then. */
const photoRefusals = [
  'file-missing',
  'not-a-file',
  'empty',
  'too-big',
  'too-many-pixels',
  'not-a-picture',
  'other-kind',
  'heic',
  'animated',
  'damaged',
  'already-added',
] as const
export type PhotoRefusal = (typeof photoRefusals)[number]

/** Most pictures that are added at once. */
export const mostPhotosAtOnce = 50

/** Pictures of a home visit (R163): files beside the database. Captions and removal are fields of the visit (`homeVisits.write`). */
export const visitPhotos = {
  /**
   * Keeps files as pictures of a visit, without what they say about where they were taken. One that cannot be kept does not hold
   * up the others; the answer is in the order of the paths. A picture that had been removed from the visit comes back.
   */
  'homeVisits.addPhotos': command({
    input: { visitId: entityId, paths: z.array(path).min(1).max(mostPhotosAtOnce) },
    output: z.array(
      z.object({
        /** The name of the file that was given, without its folder. */
        name: z.string(),
        /** The picture, unless it was refused. */
        photoId: entityId.optional(),
        refused: z.enum(photoRefusals).optional(),
      }),
    ),
    changes: ['visits'],
    reasons: ['no-such-visit', 'visit-closed'],
    deadlineMs: 120_000,
  }),
  /** The bytes of a picture of a visit, as base64; as it was made, so tens of megabytes for a good camera. */
  'homeVisits.photo': query({
    input: z.strictObject({ visitId: entityId, photoId: entityId }),
    output: z.object({ kind: z.enum(photoKinds), base64: z.string() }),
    reasons: ['no-such-photo', 'photo-not-here'],
  }),
}
