import type { CoachingGoal, HostAction } from '../domain/exchange/visits.ts'
import { record, stored } from './records.ts'
import { z } from './zod.ts'

/** What a field of a record that travels holds, where it is not empty. */
export const fieldValue = z.union([z.string(), z.number(), z.boolean()])

/** A field of a record and what it holds now; without a value it is emptied (shared/domain/visits/fields.ts). */
export const typedFields = z
  .array(
    z.strictObject({
      field: z.string().min(1).max(300),
      value: fieldValue.optional(),
    }),
  )
  .min(1)
  .max(500)

/** What was agreed with a host, as the window sees it on a day. */
export const hostActionView = z.object({
  ...stored,
  record: record<HostAction>(),
  isOpen: z.boolean(),
  isOverdue: z.boolean(),
  /** Values that two machines wrote differently. */
  conflicts: z.int(),
})

/** A coaching goal, as the window sees it on a day. */
export const coachingGoalView = z.object({
  ...stored,
  record: record<CoachingGoal>(),
  isOverdue: z.boolean(),
  conflicts: z.int(),
})
