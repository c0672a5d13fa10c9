import { command } from './define.ts'
import { planningChange } from './planning-changes.ts'
import { reason } from './records.ts'
import { z } from './zod.ts'

/** Keeping what was tried out. */
export const planningKeep = {
  /**
   * Makes all changes of a stack real, in order and in one transaction: when one is refused, none is made. `details.change` is
   * the index of the change that is at fault; whether there is room is asked once, for all together. A child that has a name
   * only cannot be kept, nor one without exactly one contract holder, nor a tariff without its attest (`cannot-keep`).
   */
  'planning.keep': command({
    input: {
      changes: z.array(planningChange).min(1).max(50),
      reasons: z.strictObject({ capacity: reason.optional(), minimum: reason.optional() }),
    },
    output: z.object({ kept: z.int() }),
    changes: ['hosts', 'children', 'billing'],
    reasons: [
      'faults',
      'over-capacity',
      'below-minimum',
      'deposit-over-cap',
      'cannot-keep',
      'no-such-host',
      'no-such-child',
      'no-such-agreement',
    ],
  }),
}
