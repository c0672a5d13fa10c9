import type { complaints, incidents } from '../../../../shared/contract/incidents.ts'
import type { HandlersOf } from '../../context.ts'
import { complaintHandlers } from './complaint-commands.ts'
import { incidentHandlers } from './incident-commands.ts'

/** Handlers of incidents, crises and complaints. */
export const caseHandlers: HandlersOf<keyof typeof incidents | keyof typeof complaints> = {
  ...incidentHandlers,
  ...complaintHandlers,
}
