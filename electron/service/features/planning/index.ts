import type { planning } from '../../../../shared/contract/planning.ts'
import type { planningRealised as planningRealisedQueries } from '../../../../shared/contract/planning-realised.ts'
import type { planningKeep as planningKept } from '../../../../shared/contract/planning-keep.ts'
import type { whatIf } from '../../../../shared/contract/what-if.ts'
import type { HandlersOf } from '../../context.ts'
import { planningAverages } from './averages.ts'
import { planningBoard } from './board.ts'
import { planningDay } from './day.ts'
import { planningKeep } from './keep.ts'
import { planningLimitChange } from './limit-change.ts'
import { planningRealised } from './realised.ts'
import { planningWhatIf } from './what-if.ts'

/** Handlers of planning. */
export const planningHandlers: HandlersOf<
  keyof typeof planning | keyof typeof planningKept | keyof typeof planningRealisedQueries | keyof typeof whatIf
> = {
  'planning.board': planningBoard,
  'planning.averages': planningAverages,
  'planning.realised': planningRealised,
  'planning.day': planningDay,
  'planning.limitChange': planningLimitChange,
  'planning.whatIf': planningWhatIf,
  'planning.keep': planningKeep,
}
