import { isDate } from '../../../shared/domain/calendar/date.ts'
import type { DraftRequest } from './model/start-draft.ts'

/** Reads what the address of a plan asks for: `plan` to change a stored one, `van` the day a new one begins; what does not fit is dropped. */
export function weekPlanSearch(search: Record<string, unknown>): DraftRequest {
  const { plan, van } = search
  return {
    // The router reads an id of digits alone as a number.
    plan: typeof plan === 'string' || typeof plan === 'number' ? String(plan) : undefined,
    van: typeof van === 'string' && isDate(van) ? van : undefined,
  }
}
