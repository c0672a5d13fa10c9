import type { today } from '../../../../shared/contract/today.ts'
import { addMonths } from '../../../../shared/domain/calendar/period.ts'
import type { HandlersOf } from '../../context.ts'
import { billingLines } from './billing-lines.ts'
import { todayView } from './view.ts'

/** Handlers of Vandaag. */
export const todayHandlers: HandlersOf<keyof typeof today> = {
  'today.view': todayView,
  'today.billing': async ({ db, clock }) => {
    const month = addMonths(clock.today().slice(0, 7), -1)
    return { month, lines: await billingLines(db, month) }
  },
}
