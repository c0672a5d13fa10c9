import type { PriorityRules, PriorityStep } from '../domain/exchange/waiting-list.ts'
import { command, query } from './define.ts'
import { reason, record } from './records.ts'
import { entityId, isoDate, nothing, personName } from './values.ts'
import { rules } from './waiting-shapes.ts'
import { z } from './zod.ts'

/** The rules of the ranking (R121, R125): dated, never changed, a later set takes the place of an earlier one. */
export const priorityRules = {
  'priorityRules.list': query({
    input: nothing,
    output: z.object({
      /** Those that come with the program, in force while there are none of the service's own. */
      standard: z.array(z.custom<PriorityStep>()),
      /** In force today; without an id the standard ones. */
      now: rules,
      rows: z.array(record<PriorityRules>()),
    }),
  }),
  /** How the open requests would rank with other rules, against how they rank now. */
  'priorityRules.trial': query({
    input: z.strictObject({ steps: z.array(z.custom<PriorityStep>()) }),
    output: z.array(z.object({ id: entityId, child: personName, rank: z.int(), now: z.int() })),
    reasons: ['faults'],
  }),
  'priorityRules.add': command({
    input: { from: isoDate, steps: z.array(z.custom<PriorityStep>()), reason: reason.optional() },
    output: z.object({ id: entityId }),
    changes: ['waiting'],
    reasons: ['faults'],
  }),
}
