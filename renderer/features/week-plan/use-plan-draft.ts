import { useCallback, useMemo } from 'react'
import type { WeekPlanBasis } from './model/basis.ts'
import { isSamePlan } from './model/edit-plan.ts'
import type { EditorAction } from './model/editor-state.ts'
import { changedPlan, startDraft, type DraftRequest } from './model/start-draft.ts'
import { draftKey, freshDraft, usePlanDrafts, type PlanDraft } from './stores/plan-drafts.ts'

/** The draft of an agreement's plan, kept while the program runs, and the ways to change it. */
export function usePlanDraft(basis: WeekPlanBasis, { plan, van }: DraftRequest, today: string) {
  const key = draftKey(basis.agreement.id, plan)
  const fresh = useMemo(
    () => freshDraft(startDraft(basis, { plan, van }, today), changedPlan(basis, { plan })),
    [basis, plan, van, today],
  )
  const draft = usePlanDrafts(({ drafts }) => drafts[key]) ?? fresh
  const { editor, start } = draft
  return {
    draft,
    /** Something was drawn or typed that is not in the plan it began with. */
    isChanged: !isSamePlan(editor.plan, start) || Object.keys(editor.texts).length > 0,
    act: useCallback((action: EditorAction) => usePlanDrafts.getState().act(key, action, fresh), [key, fresh]),
    put: (other: PlanDraft) => usePlanDrafts.getState().put(key, other),
    drop: () => usePlanDrafts.getState().drop(key),
  }
}
