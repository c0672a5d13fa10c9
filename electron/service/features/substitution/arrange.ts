import type { Handler } from '../../context.ts'
import { placeChildren } from './place-children.ts'

/** Gives children places elsewhere, all or none (R74, R75). */
export const arrange: Handler<'substitution.arrange'> = ({ commit, clock, actor }, { closureId, places }) =>
  commit(async (db) => {
    const deciding = { closureId, at: clock.now().slice(0, 16), by: actor, isAgreed: false, isDeclined: false }
    const { undo, acts } = await placeChildren(db, { ...deciding, places, today: clock.today() })
    return { value: undo, acts }
  })
