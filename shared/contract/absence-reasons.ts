import { command, query } from './define.ts'
import { absenceReasonRecord } from './records.ts'
import { entityId, isoDate, nothing } from './values.ts'
import { z } from './zod.ts'

/** Reasons of absence (R69): built-in ones and the service's own, each with its rows by date. */
export const absenceReasons = {
  'absenceReasons.list': query({
    input: nothing,
    output: z.array(
      z.object({
        id: entityId,
        isBuiltIn: z.boolean(),
        /** Latest first. */
        rows: z
          .array(
            z.object({
              record: absenceReasonRecord,
              /** A row of every service, or of this one. */
              origin: z.enum(['law', 'service']),
              inForce: z.boolean(),
              /** No absence was entered with it from its date on, so that it can be taken away. */
              canRemove: z.boolean(),
            }),
          )
          .min(1),
      }),
    ),
  }),
  /**
   * Adds a reason, or without `isNew` a row from a date to the one with this id; a row of the same date that was not used yet is
   * replaced. The kind of a reason stays. Refused: a letter that is the sheet's own or another reason's (`key-taken`), a change
   * of what was (`from-past`), a row that absences were entered with (`reason-in-use`).
   */
  'absenceReasons.save': command({
    input: { record: absenceReasonRecord, isNew: z.boolean().default(false) },
    output: z.object({ id: entityId }),
    changes: ['settings', 'attendance'],
    reasons: ['faults', 'no-such-reason', 'key-taken', 'from-past', 'reason-in-use'],
  }),
  /** Takes a row of the service's own away with which no absence was entered. */
  'absenceReasons.remove': command({
    input: { id: entityId, from: isoDate },
    output: z.object({}),
    changes: ['settings', 'attendance'],
    reasons: ['no-such-reason', 'reason-in-use'],
  }),
}
