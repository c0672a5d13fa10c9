import { create } from 'zustand'
import type { CallError } from '../../shared/contract/errors.ts'
import { localNow } from '../format/time.ts'

/** What the status bar says about the last change. */
export type SavingState =
  | { kind: 'idle' }
  | { kind: 'saving'; label: string }
  /** With `undo`, what was kept can be taken back from the status bar. */
  | { kind: 'saved'; label: string; at: string; undo?: (() => void) | undefined }
  /** `words` where the screen knows better than the refusal why. */
  | { kind: 'failed'; label: string; error: CallError; words?: { title: string; detail: string }; retry: () => void }

/** Work that reports how far it is; `label` is the service's slug. */
export type Progress = { label: string; done: number; total: number }

type Store = {
  saving: SavingState
  /** When the last change was kept, on this computer's clock. */
  lastChangeAt: string | undefined
  isServiceDown: boolean
  progress: ReadonlyMap<string, Progress>
  /** The command that ended last: a report of it may arrive after its answer, and is then no work any more. */
  finished: string | undefined
  set(saving: SavingState): void
  /** What was kept has been seen: something newer is to be said. */
  settle(): void
  setServiceDown(isDown: boolean): void
  report(requestId: string, progress: Progress): void
  finish(requestId: string): void
}

/** What is being kept, what failed and what is still running: view state of the status bar. */
export const useSaving = create<Store>()((set) => ({
  saving: { kind: 'idle' },
  lastChangeAt: undefined,
  isServiceDown: false,
  progress: new Map(),
  finished: undefined,
  set: (saving) =>
    set({
      saving,
      ...(saving.kind === 'saved' && { lastChangeAt: saving.at }),
      // A retry carries the id of the attempt before it.
      ...(saving.kind === 'saving' && { finished: undefined }),
    }),
  settle: () => set((state) => (state.saving.kind === 'saved' ? { saving: { kind: 'idle' } } : state)),
  setServiceDown: (isServiceDown) => set({ isServiceDown }),
  report: (requestId, progress) =>
    set((state) =>
      state.finished === requestId ? state : { progress: new Map(state.progress).set(requestId, progress) },
    ),
  finish: (requestId) =>
    set((state) => ({
      progress: new Map([...state.progress].filter(([running]) => running !== requestId)),
      finished: requestId,
    })),
}))

/** Says in the status bar what was kept, with the way back where there is one. */
export function tellKept(label: string, undo?: () => void): void {
  useSaving.getState().set({ kind: 'saved', label, at: localNow(), undo })
}
