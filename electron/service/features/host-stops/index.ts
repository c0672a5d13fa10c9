import type { hostStops } from '../../../../shared/contract/host-stops.ts'
import type { HandlersOf } from '../../context.ts'
import { inThread } from '../../substitution/in-thread.ts'
import { decisionHandlers } from './decide.ts'
import { stopLetterHandlers } from './letters.ts'
import { listStops } from './list.ts'
import { relocateHandlers } from './relocate.ts'
import { tellHandlers } from './tell.ts'
import { viewStop } from './view.ts'

/** Handlers of hosts who stop for good (R81–R83). */
export const hostStopHandlers: HandlersOf<keyof typeof hostStops> = {
  'hostStops.list': listStops,
  'hostStops.view': viewStop,
  'hostStops.relocations': inThread('hostStops.relocations'),
  'hostStops.places': inThread('hostStops.places'),
  ...decisionHandlers,
  ...tellHandlers,
  ...relocateHandlers,
  ...stopLetterHandlers,
}
