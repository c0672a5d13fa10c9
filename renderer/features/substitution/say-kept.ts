import { localNow } from '../../format/time.ts'
import { useSaving } from '../../stores/saving.ts'

/** Says in the status bar what was kept, in words of its own, with the way back where there is one. */
export function sayKept(label: string, undo?: () => void): void {
  useSaving.getState().set({ kind: 'saved', label, at: localNow(), undo })
}
