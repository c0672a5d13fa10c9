import { useMemo } from 'react'
import { datedSettings } from '../../../shared/domain/settings/dated-settings.ts'
import type { WeekPlanBasis } from './model/basis.ts'
import { prepareHostCheck, weekdayLoads } from './model/host-check.ts'
import { planOutlook } from './model/plan-outlook.ts'
import { domainPlan } from './model/plan-record.ts'
import type { PlanValue } from '../../format/plan-text/plan-value.ts'
import type { ChangedPlan } from './model/start-draft.ts'

/** What a plan means and what it does to its host, computed anew at every change; the host is prepared once. */
export function usePlanFigures(basis: WeekPlanBasis, plan: PlanValue, changes: ChangedPlan | undefined, today: string) {
  const settings = useMemo(() => datedSettings(basis.settings), [basis])
  // A plan that was removed meanwhile changes nothing any more.
  const changed = basis.plans.find(({ id }) => id === changes?.id)
  const changesFrom = changed?.record.from
  const host = useMemo(
    () => prepareHostCheck(basis, settings, { from: plan.from, changesFrom }, today),
    [basis, settings, plan.from, changesFrom, today],
  )
  const { check, loads } = useMemo(() => {
    const drawn = domainPlan(plan)
    const result = host.check(drawn)
    return { check: result, loads: weekdayLoads(host, drawn, result) }
  }, [host, plan])
  const outlook = useMemo(() => planOutlook(basis, settings, plan, changed?.id), [basis, settings, plan, changed?.id])
  return { settings, check, loads, outlook, isGone: changes !== undefined && changed === undefined }
}

/** The figures of a drawn plan. */
export type PlanFigures = ReturnType<typeof usePlanFigures>
