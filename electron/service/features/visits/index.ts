import type { homeVisits, hostGuidance } from '../../../../shared/contract/home-visits.ts'
import type { HandlersOf } from '../../context.ts'

const soon = (): never => {
  throw new Error('not built yet')
}

/** Handlers of home visits and of what follows from them. */
export const visitHandlers: HandlersOf<keyof typeof homeVisits | keyof typeof hostGuidance> = {
  'homeVisits.due': soon,
  'homeVisits.agenda': soon,
  'homeVisits.sheet': soon,
  'homeVisits.history': soon,
  'homeVisits.plan': soon,
  'homeVisits.write': soon,
  'homeVisits.settle': soon,
  'homeVisits.finish': soon,
  'homeVisits.cancel': soon,
  'homeVisits.reopen': soon,
  'visitTemplates.list': soon,
  'visitTemplates.save': soon,
  'hostActions.list': soon,
  'hostActions.add': soon,
  'hostActions.write': soon,
  'hostActions.close': soon,
  'coachingGoals.add': soon,
  'coachingGoals.write': soon,
  'coachingGoals.end': soon,
}
