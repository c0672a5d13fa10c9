import type { materials, support, training } from '../../../../shared/contract/support.ts'
import type { HandlersOf } from '../../context.ts'
import { loanHandlers } from './loans.ts'
import { materialHandlers } from './materials.ts'
import { readHostSupport } from './host-support.ts'
import { trainingHandlers } from './training.ts'

/** Handlers of support to hosts: training sessions, and materials on loan. */
export const supportHandlers: HandlersOf<keyof typeof training | keyof typeof materials | keyof typeof support> = {
  ...trainingHandlers,
  ...materialHandlers,
  ...loanHandlers,
  'support.host': readHostSupport,
}
