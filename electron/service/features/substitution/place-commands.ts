import type { HandlersOf } from '../../context.ts'
import { arrange } from './arrange.ts'
import { release } from './release.ts'
import { setAside } from './set-aside.ts'
import { tell } from './tell.ts'
import { undo } from './undo.ts'

/** Handlers that decide on places elsewhere and keep what was told (R74, R75). */
export const placeCommands: HandlersOf<
  'substitution.arrange' | 'substitution.release' | 'substitution.setAside' | 'substitution.tell' | 'substitution.undo'
> = {
  'substitution.arrange': arrange,
  'substitution.release': release,
  'substitution.setAside': setAside,
  'substitution.tell': tell,
  'substitution.undo': undo,
}
