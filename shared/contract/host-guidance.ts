import { longestText } from '../domain/exchange/longest-text.ts'
import { goalStatuses, visitDimensions } from '../domain/exchange/visits.ts'
import { command, query } from './define.ts'
import { coachingGoalView, hostActionView, typedFields } from './guidance-shapes.ts'
import { saved } from './records.ts'
import { entityId, isoDate, nothing, reachable } from './values.ts'
import { z } from './zod.ts'

/** What is agreed with a host, and what she works on, with or without a visit. */
export const hostGuidance = {
  /** Everything that is open with all hosts, the most pressing first; of one host also what is over. */
  'hostActions.list': query({
    input: z.strictObject({ hostId: entityId.optional() }),
    output: z.object({
      actions: z.array(hostActionView.extend({ host: reachable })),
      goals: z.array(coachingGoalView.extend({ host: reachable })),
    }),
  }),
  'hostActions.add': command({
    input: {
      hostId: entityId,
      visitId: entityId.optional(),
      text: z.string().max(longestText),
      owner: z.enum(['host', 'organiser']),
      agreedOn: isoDate,
      dueOn: isoDate.optional(),
    },
    output: saved,
    changes: ['visits'],
    reasons: ['faults', 'no-such-host', 'no-such-visit'],
  }),
  'hostActions.write': command({
    input: { id: entityId, fields: typedFields },
    output: nothing,
    changes: ['visits'],
    reasons: ['faults', 'no-such-action', 'no-such-field'],
  }),
  /** Closes what was agreed, with what came of it; `undefined` opens it again. */
  'hostActions.close': command({
    input: { id: entityId, closedOn: isoDate.optional(), outcome: z.string().max(longestText).optional() },
    output: saved,
    changes: ['visits'],
    reasons: ['faults', 'no-such-action'],
  }),
  'coachingGoals.add': command({
    input: {
      hostId: entityId,
      text: z.string().max(longestText),
      dimension: z.enum(visitDimensions).optional(),
      startedOn: isoDate,
      dueOn: isoDate.optional(),
    },
    output: saved,
    changes: ['visits'],
    reasons: ['faults', 'no-such-host'],
  }),
  /** Fields of the goal, its progress included (`progress/<id>/text`; a new id begins a new note). */
  'coachingGoals.write': command({
    input: { id: entityId, fields: typedFields },
    output: nothing,
    changes: ['visits'],
    reasons: ['faults', 'no-such-goal', 'no-such-field'],
  }),
  'coachingGoals.end': command({
    input: { id: entityId, status: z.enum(goalStatuses), endedOn: isoDate.optional() },
    output: saved,
    changes: ['visits'],
    reasons: ['faults', 'no-such-goal'],
  }),
}
