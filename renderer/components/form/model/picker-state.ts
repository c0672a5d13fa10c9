/** A field that finds somebody: what is typed (undefined: who is chosen is shown), whether the list is open, and its active entry. */
export type PickerState = { typed: string | undefined; isOpen: boolean; active: number }

/** The field at rest. */
export const atRest: PickerState = { typed: undefined, isOpen: false, active: 0 }

/**
 * What a key does in a list of some entries: another state, `take` for the active entry, or undefined for a key that keeps its
 * own meaning.
 */
export function pressKey(state: PickerState, key: string, entries: number): PickerState | 'take' | undefined {
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (by !== 0) {
    if (!state.isOpen) return { ...state, isOpen: true, active: 0 }
    return { ...state, active: entries === 0 ? 0 : (state.active + by + entries) % entries }
  }
  if (!state.isOpen) return undefined
  if (key === 'Enter') return entries === 0 ? state : 'take'
  return key === 'Escape' ? atRest : undefined
}
