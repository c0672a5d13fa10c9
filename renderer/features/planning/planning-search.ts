import { isDate } from '../../../shared/domain/calendar/date.ts'

/** How much of the calendar the board shows. */
export const planningViews = ['week', 'maand', 'kwartaal'] as const
export type PlanningView = (typeof planningViews)[number]

/** What Planning keeps in its address: the date in view, how much around it, the day in evidence, and the view of the new limit. */
export type PlanningSearch = {
  van?: string | undefined
  zicht?: PlanningView | undefined
  huis?: string | undefined
  dag?: string | undefined
  toon?: 'grens' | undefined
}

/** Reads the search parameters of Planning; whatever does not fit is dropped, and what goes without saying is left out. */
export function planningSearch(search: Record<string, unknown>): PlanningSearch {
  const view = planningViews.find((one) => one === search['zicht'])
  return {
    van: dateOf(search['van']),
    zicht: view === 'week' ? undefined : view,
    huis: idOf(search['huis']),
    dag: dateOf(search['dag']),
    toon: search['toon'] === 'grens' ? 'grens' : undefined,
  }
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && isDate(value) ? value : undefined
}

// The router reads a parameter of digits as a number.
function idOf(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined
}
