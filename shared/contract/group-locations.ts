import type { GroupLocation } from '../domain/exchange/document.ts'
import { command, query } from './define.ts'
import { record, recordReasons, saved, stored, target } from './records.ts'
import { nothing } from './values.ts'
import { z } from './zod.ts'

/** The organiser's own rooms, where children can be on the first day of an absence (R74). */
export const groupLocations = {
  /** All of them, those that are not used any more too. */
  'groupLocations.list': query({
    input: nothing,
    output: z.array(z.object({ ...stored, record: record<GroupLocation>() })),
  }),
  'groupLocations.save': command({
    input: { ...target, record: record<GroupLocation>() },
    output: saved,
    changes: ['substitution', 'settings'],
    reasons: [...recordReasons, 'no-such-group-location'],
  }),
}
