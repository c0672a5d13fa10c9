import type { CoachingGoal, HostAction } from '../domain/exchange/visits.ts'
import { record, stored } from './records.ts'
import { z } from './zod.ts'

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
