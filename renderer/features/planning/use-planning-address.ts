import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useToday } from '../../api/index.ts'
import { turnDate } from './model/view-period.ts'
import { planningSearch, type PlanningSearch, type PlanningView } from './planning-search.ts'

/**
 * Where in Planning the window is, and the way to elsewhere in it. Another period or view is a step in history; another cell
 * in evidence replaces the address, so that the arrow keys do not fill the history.
 */
export function usePlanningAddress() {
  const search = planningSearch(useSearch({ strict: false }))
  const { today = '' } = useToday()
  const navigate = useNavigate()
  const go = useCallback(
    (change: PlanningSearch, replace = false) =>
      void navigate({ to: '/planning', search: (now) => ({ ...planningSearch(now), ...change }), replace }),
    [navigate],
  )
  const select = useCallback((huis: string, dag: string) => go({ huis, dag }, true), [go])
  const closeDay = useCallback(() => go({ huis: undefined, dag: undefined }, true), [go])
  const view: PlanningView = search.zicht ?? 'week'
  const date = search.van ?? today
  return {
    today,
    view,
    date,
    /** The day in evidence. */
    selected:
      search.huis === undefined || search.dag === undefined ? undefined : { hostId: search.huis, date: search.dag },
    isLimitView: search.toon === 'grens',
    limitHostId: search.huis,
    go,
    select,
    closeDay,
    /** As many periods on, the day in evidence with it. */
    turn: (by: number) =>
      go({
        van: turnDate(view, date, by),
        ...(search.dag !== undefined && { dag: turnDate(view, search.dag, by) }),
      }),
    /** To the period of today. */
    toToday: () => go({ van: undefined, ...(search.dag !== undefined && { dag: today }) }),
  }
}
