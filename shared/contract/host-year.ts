import { command, query } from './define.ts'
import { entityId, isoDate, path, personName } from './values.ts'
import { z } from './zod.ts'

/** What the year of a host can tell, in the order of the paper. */
export const hostYearParts = [
  'visits',
  'actions',
  'goals',
  'training',
  'occupancy',
  'deviations',
  'closures',
  'documents',
  'incidents',
  'complaints',
] as const
export type HostYearPart = (typeof hostYearParts)[number]

const year = z.int().min(1900).max(2999)
/** What happened and what was said at incidents and complaints is told too. */
const withTexts = z.boolean().default(false)

/** A piece of a part, as it stands on the paper; the window shows the same. */
const yearBlock = z.discriminatedUnion('kind', [
  /** `quiet` is a remark, `strong` asks for attention. */
  z.object({ kind: z.literal('text'), text: z.string(), look: z.enum(['plain', 'quiet', 'strong']) }),
  z.object({
    kind: z.literal('table'),
    /** `share` of the width, all together 100. */
    columns: z.array(z.object({ title: z.string(), share: z.number(), isNumber: z.boolean() })),
    rows: z.array(z.object({ cells: z.array(z.string()), isStrong: z.boolean() })),
  }),
  /** Bars from 0 to `most`, each with its number in words; `mark` is a limit to read it against. */
  z.object({
    kind: z.literal('bars'),
    title: z.string(),
    most: z.number(),
    mark: z.number().optional(),
    rows: z.array(z.object({ label: z.string(), value: z.number(), words: z.string(), isOver: z.boolean() })),
  }),
  /** Something with a name, facts in one line, and texts of any length. */
  z.object({ kind: z.literal('item'), title: z.string(), facts: z.string(), texts: z.array(z.string()) }),
])
export type YearBlock = z.infer<typeof yearBlock>

/** A part as it would stand on the paper: how much there is of it in a few words, and its blocks; never without any. */
const yearPart = z.object({
  part: z.enum(hostYearParts),
  title: z.string(),
  summary: z.string(),
  blocks: z.array(yearBlock),
})
export type YearPart = z.infer<typeof yearPart>

/** The year of a host, for the talk with her: what is known of it, and the paper. */
export const hostYear = {
  /**
   * Every part as it would be printed, up to `asOf`: today, or the last day of a year that is over. Nothing here counts for itself: each
   * number is that of the screen that it comes from.
   */
  'hostYear.view': query({
    input: z.strictObject({ hostId: entityId, year, withTexts }),
    output: z.object({
      host: z.object({ id: entityId, ...personName.shape }),
      year: z.int(),
      asOf: isoDate,
      parts: z.array(yearPart),
    }),
    reasons: ['no-such-host'],
    // A year of her children is walked day by day.
    deadlineMs: 60_000,
  }),
  /** Writes the chosen parts as a PDF below `folder`, whole or not at all; what is not chosen stands nowhere in it. */
  'hostYear.write': command({
    input: {
      hostId: entityId,
      year,
      parts: z.array(z.enum(hostYearParts)).min(1).max(hostYearParts.length),
      withTexts,
      remarks: z
        .string()
        .max(20_000)
        .refine((text) => text.isWellFormed())
        .optional(),
      folder: path,
    },
    /** `lacksSigns`: something in it is in letters that the paper does not have. */
    output: z.object({ folder: z.string(), name: z.string(), lacksSigns: z.boolean() }),
    changes: ['history'],
    reasons: ['no-such-host', 'no-service', 'documents-failed'],
    deadlineMs: 120_000,
  }),
}
