import { command, query } from './define.ts'
import { namedPattern } from './capacity.ts'
import { agreementRecord, reason, recordReasons, saved, stored, target } from './records.ts'
import { entityId } from './values.ts'
import { z } from './zod.ts'

/** Details of the refusal `over-capacity`: what would be too full, in patterns. */
export const overCapacity = z.object({ hostId: entityId, patterns: z.array(namedPattern) })
export type OverCapacity = z.infer<typeof overCapacity>

/** Agreements (schriftelijke overeenkomsten, R46–R55). */
export const agreements = {
  'agreements.record': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({ version: z.int(), record: agreementRecord }),
    reasons: ['no-such-agreement'],
  }),
  /**
   * Adds an agreement, or puts the record in the place of the stored one. Another host or other dates move its plans: a place
   * that is not there is refused (`over-capacity`, details OverCapacity) unless `capacityReason` says why. Over the cap of R55
   * is refused too (`deposit-over-cap`, details `{ capCents }`).
   */
  'agreements.save': command({
    input: { ...target, record: agreementRecord, capacityReason: reason.optional() },
    output: saved,
    changes: ['hosts', 'children', 'billing'],
    reasons: [...recordReasons, 'no-such-agreement', 'over-capacity', 'deposit-over-cap'],
  }),
  /**
   * Lets care start (R131): refused while the file is incomplete (details `{ missing: DossierPart[] }`) unless
   * `overrideReason` says why it starts all the same.
   */
  'agreements.clearStart': command({
    input: { ...stored, overrideReason: reason.optional() },
    output: saved,
    changes: ['children'],
    reasons: ['version-conflict', 'no-such-agreement', 'file-incomplete'],
  }),
}
