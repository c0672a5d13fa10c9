import { create } from 'zustand'
import { reduceEditor, startEditor, type EditorAction, type EditorState } from '../model/editor-state.ts'
import type { PlanValue } from '../../../format/plan-text/plan-value.ts'
import type { ChangedPlan } from '../model/start-draft.ts'

/** A plan that is being drawn: where it began, the stored plan that it changes, and what was done since. */
export type PlanDraft = { start: PlanValue; changes?: ChangedPlan; editor: EditorState }

type Store = {
  drafts: Readonly<Partial<Record<string, PlanDraft>>>
  /** Does something with a draft; `fresh` is where it begins when there is none. */
  act(key: string, action: EditorAction, fresh: PlanDraft): void
  /** Puts another draft in its place. */
  put(key: string, draft: PlanDraft): void
  drop(key: string): void
}

/** Drafts of plans, in memory until they are kept or thrown away: leaving the screen loses nothing. */
export const usePlanDrafts = create<Store>()((set) => ({
  drafts: {},
  act: (key, action, fresh) =>
    set(({ drafts }) => {
      const draft = drafts[key] ?? fresh
      return { drafts: { ...drafts, [key]: { ...draft, editor: reduceEditor(draft.editor, action) } } }
    }),
  put: (key, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } })),
  drop: (key) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: undefined } })),
}))

/** A draft on which nothing was done yet. */
export function freshDraft(start: PlanValue, changes: ChangedPlan | undefined): PlanDraft {
  return { start, editor: startEditor(start), ...(changes && { changes }) }
}

/** The name of a draft: one per agreement for a new plan, and one per stored plan. */
export function draftKey(agreementId: string, planId: string | undefined): string {
  return planId === undefined ? agreementId : `${agreementId} ${planId}`
}
