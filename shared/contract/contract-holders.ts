import { command, query } from './define.ts'
import { contractHolderRecord, recordReasons, saved, target } from './records.ts'
import { entityId, nothing, personName } from './values.ts'
import { z } from './zod.ts'

/** Contract holders (contracthouders): who signs, has the attest and gets the invoice. */
export const contractHolders = {
  /** Everybody, by name, for choosing one. */
  'contractHolders.list': query({
    input: nothing,
    output: z.array(
      z.object({
        id: entityId,
        ...personName.shape,
        city: z.string(),
        email: z.string().optional(),
        phone: z.string().optional(),
        /** First names of the children with an agreement. */
        children: z.array(z.string()),
      }),
    ),
  }),
  'contractHolders.record': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({ version: z.int(), record: contractHolderRecord }),
    reasons: ['no-such-contract-holder'],
  }),
  /** Adds a contract holder, or puts the record in the place of the stored one. The id in the record is not looked at. */
  'contractHolders.save': command({
    input: { ...target, record: contractHolderRecord },
    output: saved,
    changes: ['children', 'billing'],
    reasons: [...recordReasons, 'no-such-contract-holder'],
  }),
}
