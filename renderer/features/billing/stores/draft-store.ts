import { create } from 'zustand'
import { emptyDraft, type Draft } from '../model/answers.ts'
import type { OpenDaysQuestion } from '../model/questions.ts'

type Store = {
  /** By month. */
  drafts: Readonly<Record<string, Draft>>
  /** Writes a reason for the open days of these families as they are now. */
  writeReason(month: string, questions: readonly OpenDaysQuestion[], text: string): void
  /** Holds these families back, or lets go of that decision. */
  holdBack(month: string, contractHolderIds: readonly string[], isHeld: boolean): void
  /** Accepts that these children's uncovered presences are not billed, or takes that back. */
  accept(month: string, childIds: readonly string[], isAccepted: boolean): void
  /** After a run its answers are kept with what was issued; who was held back is a question again. */
  forget(month: string): void
}

/**
 * The answers of step 1 until the month is issued. In memory only: a reason may tell something about a family, and it
 * belongs in the database or nowhere.
 */
export const useDraftStore = create<Store>()((set) => {
  const change = (month: string, next: (draft: Draft) => Partial<Draft>) =>
    set(({ drafts }) => {
      const draft = drafts[month] ?? emptyDraft
      return { drafts: { ...drafts, [month]: { ...draft, ...next(draft) } } }
    })
  return {
    drafts: {},
    writeReason: (month, questions, text) =>
      change(month, ({ reasons }) => ({
        reasons: {
          ...reasons,
          ...Object.fromEntries(
            questions.map(({ family, days }) => [family.contractHolderId, { text, days: [...days] }]),
          ),
        },
      })),
    holdBack: (month, ids, isHeld) => change(month, ({ heldBack }) => ({ heldBack: toggled(heldBack, ids, isHeld) })),
    forget: (month) => change(month, () => emptyDraft),
    accept: (month, ids, isAccepted) =>
      change(month, ({ accepted }) => ({ accepted: toggled(accepted, ids, isAccepted) })),
  }
})

/** The answers of one month. */
export function useDraft(month: string): Draft {
  return useDraftStore((store) => store.drafts[month]) ?? emptyDraft
}

function toggled(list: readonly string[], ids: readonly string[], isOn: boolean): string[] {
  const others = list.filter((id) => !ids.includes(id))
  return isOn ? [...others, ...ids] : others
}
