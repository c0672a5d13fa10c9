import type { homeVisits } from '../../../../shared/contract/home-visits.ts'
import type { hostGuidance } from '../../../../shared/contract/host-guidance.ts'
import type { visitTemplates } from '../../../../shared/contract/visit-templates.ts'
import type { HandlersOf } from '../../context.ts'
import { actionHandlers } from './actions.ts'
import { agenda } from './agenda.ts'
import { dueVisits } from './due.ts'
import { goalHandlers } from './goals.ts'
import { guidanceList } from './guidance-list.ts'
import { settle } from './settle.ts'
import { visitSheet } from './sheet.ts'
import { visitTemplateHandlers } from './templates.ts'
import { visitHistory } from './visit-history.ts'
import { visitStepHandlers } from './visit-steps.ts'
import { writeVisit } from './write-visit.ts'

/** Handlers of home visits and of what follows from them. */
export const visitHandlers: HandlersOf<
  keyof typeof homeVisits | keyof typeof visitTemplates | keyof typeof hostGuidance
> = {
  'homeVisits.due': dueVisits,
  'homeVisits.agenda': agenda,
  'homeVisits.sheet': visitSheet,
  'homeVisits.history': visitHistory,
  'homeVisits.write': writeVisit,
  'homeVisits.settle': settle,
  'hostActions.list': guidanceList,
  ...visitStepHandlers,
  ...visitTemplateHandlers,
  ...actionHandlers,
  ...goalHandlers,
}
