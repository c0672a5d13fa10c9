import type { VisitTemplate } from '../domain/exchange/visits.ts'
import { command, query } from './define.ts'
import { record, recordReasons, saved, stored, target } from './records.ts'
import { entityId, nothing } from './values.ts'
import { z } from './zod.ts'

/** The checklists that visits are made with; a visit keeps the one it was begun with. */
export const visitTemplates = {
  /** The checklists, oldest first, the one that comes with the program included; `visits` were made with it. */
  'visitTemplates.list': query({
    input: nothing,
    output: z.array(
      z.object({
        ...stored,
        record: record<VisitTemplate>(),
        isBuiltIn: z.boolean(),
        visits: z.int(),
        isInForce: z.boolean(),
      }),
    ),
  }),
  /** A new checklist from a date on, or one that no visit was made with yet. */
  'visitTemplates.save': command({
    input: { ...target, record: record<VisitTemplate>() },
    output: saved,
    changes: ['visits', 'settings'],
    reasons: [...recordReasons, 'no-such-template', 'template-in-use', 'template-same-date'],
  }),
}
