import { command, query } from './define.ts'
import { everyFeature } from './events.ts'
import { nothing, path } from './values.ts'
import { z } from './zod.ts'

/** How data comes in and goes out whole (exchange.md §1). */
export const exchange = {
  /** Reads a document into an empty database. With faults the refusal `faults` has `{ faults: [{ path, code, message }] }` as details. */
  'exchange.import': command({
    input: { path },
    output: z.object({ counts: z.record(z.string(), z.int()) }),
    changes: everyFeature,
    reasons: ['not-empty', 'faults', 'file-unreadable'],
    deadlineMs: 300_000,
  }),
  /** The document as text, as the command line prints it. */
  'exchange.export': query({
    input: nothing,
    output: z.object({ text: z.string() }),
    reasons: ['no-service'],
    deadlineMs: 120_000,
  }),
  /** Writes the document to a file, whole or not at all. */
  'exchange.save': command({
    input: { path },
    output: z.object({ bytes: z.int() }),
    changes: [],
    reasons: ['no-service'],
    deadlineMs: 120_000,
  }),
}
