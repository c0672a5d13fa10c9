import { command, query } from './define.ts'
import { recordReasons, stored, target, tariffRecord } from './records.ts'
import { entityId, isoDate, isoMonth } from './values.ts'
import { z } from './zod.ts'

const issuedMonths = z.array(isoMonth)

/** Tariffs (attesten inkomenstarief, R21–R33): one child, one contract holder, one amount over a period. */
export const tariffs = {
  /** What an attest of these dates would touch, for showing before it is saved. `exceptId` is the one being changed. */
  'tariffs.effect': query({
    input: z
      .strictObject({
        childId: entityId,
        contractHolderId: entityId,
        from: isoDate,
        until: isoDate.optional(),
        exceptId: entityId.optional(),
      })
      .refine(({ from, until }) => until === undefined || from <= until),
    output: z.object({
      /** The attest that runs on into this one and would be ended the day before it. */
      closes: z.object({ id: entityId, from: isoDate, until: isoDate }).optional(),
      /** Attests that share dates with this one and cannot be ended before it. */
      overlaps: z.array(z.object({ id: entityId, from: isoDate, until: isoDate.optional() })),
      /** Days of the family's agreements that would still have no attest. */
      gaps: z.array(z.object({ from: isoDate, until: isoDate.optional() })),
      /** Issued months on which the amount would have been another; they stay as issued. */
      issuedMonths,
    }),
  }),
  /** Adds an attest, or puts it in the place of the stored one; with `closesPrevious` the one before it ends the day before. */
  'tariffs.save': command({
    input: { ...target, record: tariffRecord, closesPrevious: z.boolean() },
    output: z.object({ ...stored, issuedMonths }),
    changes: ['children', 'billing'],
    reasons: [...recordReasons, 'no-such-tariff'],
  }),
  /** Takes an attest away that was entered by mistake. */
  'tariffs.remove': command({
    input: stored,
    output: z.object({ issuedMonths }),
    changes: ['children', 'billing'],
    reasons: ['version-conflict', 'no-such-tariff'],
  }),
}
