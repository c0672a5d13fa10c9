import { blocks, buckets } from '../domain/reports/fo-su-05/buckets.ts'
import { codes } from '../domain/reports/fo-su-05/problems.ts'
import { command, query } from './define.ts'
import { entityId, isoDate, isoMonth, path, personName } from './values.ts'
import { z } from './zod.ts'

/** Days of one block in its four buckets, as the form names them (R104–R106). */
const counts = z.record(z.enum(buckets), z.int())

/** A line of the form, names as on the attest; the child is who it is in the program. */
const line = z.object({
  childId: entityId,
  kindcode: z.string(),
  ...personName.shape,
  isAfterSchool: z.boolean(),
  present: counts,
  justified: counts,
  unjustified: counts,
})

/** What blocks a form or needs a look, with the child and the dates where it is solved. */
const problem = z.object({
  code: z.enum(codes),
  severity: z.enum(['blocks', 'warns']),
  childId: entityId.optional(),
  dates: z.array(isoDate),
  block: z.enum(blocks).optional(),
})

/** The form of one location. */
const location = z.object({
  hostId: entityId,
  /** The host's own name; the location may have another. */
  ...personName.shape,
  state: z.enum(['ready', 'blocked', 'nothing']),
  problems: z.array(problem),
  locationName: z.string(),
  dossierNumber: z.string().optional(),
  openingDays: z.int(),
  daysInMonth: z.int(),
  isAfterSchool: z.boolean(),
  isFlexible: z.boolean(),
  lines: z.array(line),
})

/** The monthly report of presences to Opgroeien: looking at it, writing its files. */
export const foSu05 = {
  /** Every location's form of a month, as it would be written now. */
  'foSu05.preview': query({
    input: z.strictObject({ month: isoMonth }),
    output: z.object({
      month: isoMonth,
      organiserName: z.string(),
      responsible: z.string().optional(),
      /** Where the files are sent, as attachments of one mail (R109). */
      emailAddress: z.string(),
      subject: z.string(),
      locations: z.array(location),
      /** Names of the children that lines and problems speak of. */
      children: z.array(z.object({ id: entityId, ...personName.shape })),
    }),
    reasons: ['no-service'],
    deadlineMs: 120_000,
  }),
  /**
   * Writes the file of every location that has one, or of those given, into a folder: all of them or none. Refused while one of
   * them is blocked; locations that have nothing to report are passed over.
   */
  'foSu05.write': command({
    input: { month: isoMonth, folder: path, hostIds: z.array(entityId).optional() },
    output: z.object({ month: isoMonth, files: z.array(z.object({ hostId: entityId, name: z.string() })) }),
    changes: ['history'],
    reasons: ['no-service', 'no-such-host', 'blocked-locations', 'nothing-to-report', 'documents-failed'],
    deadlineMs: 120_000,
  }),
}
