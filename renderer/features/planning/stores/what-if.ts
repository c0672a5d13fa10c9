import { create } from 'zustand'
import type { ChangeKind, TriedChange } from '../what-if/model/change-draft.ts'

/** A change that is being typed: a new one of a kind, or one of the stack (`id`). */
export type EditedChange = { kind: ChangeKind; id?: string }

type WhatIf = {
  isOpen: boolean
  /** In the order in which they are applied. */
  changes: readonly TriedChange[]
  edited: EditedChange | undefined
  /** The question whether to throw the stack away. */
  isAsking: boolean
  open: () => void
  /** Closes; with changes on the stack it asks first. */
  askToClose: () => void
  stopAsking: () => void
  /** Throws the stack away and closes. */
  discard: () => void
  edit: (edited: EditedChange | undefined) => void
  /** Adds a change, or puts it in the place of the one with its id. */
  put: (change: TriedChange) => void
  remove: (id: string) => void
}

const closed = { isOpen: false, changes: [], edited: undefined, isAsking: false }

/**
 * Changes on trial. In memory only, for as long as the window is open: they survive leaving the screen, and nothing of them lies
 * anywhere until they are kept.
 */
export const useWhatIf = create<WhatIf>()((set) => ({
  ...closed,
  open: () => set({ isOpen: true }),
  askToClose: () => set(({ changes }) => (changes.length === 0 ? closed : { isAsking: true })),
  stopAsking: () => set({ isAsking: false }),
  discard: () => set(closed),
  edit: (edited) => set({ edited, isOpen: true }),
  put: (change) =>
    set(({ changes }) => ({
      edited: undefined,
      changes: changes.some(({ id }) => id === change.id)
        ? changes.map((one) => (one.id === change.id ? change : one))
        : [...changes, change],
    })),
  remove: (id) => set(({ changes }) => ({ edited: undefined, changes: changes.filter((change) => change.id !== id) })),
}))
