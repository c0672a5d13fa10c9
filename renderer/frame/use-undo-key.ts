import { useEffect } from 'react'
import { useSaving } from '../stores/saving.ts'

const fields = 'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"])'

/**
 * Ctrl Z does what Ongedaan maken in the status bar does, on every screen that has no undo of its own. A field keeps its own
 * undo, and a question that is open comes first.
 */
export function useUndoKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
      if (!(ctrlKey || metaKey) || altKey || shiftKey || key.toLowerCase() !== 'z') return
      if (target instanceof Element && target.closest(`${fields}, [role="dialog"]`)) return
      // Screens listen at the same place, some of them later than the frame: theirs goes first.
      setTimeout(() => {
        const { saving } = useSaving.getState()
        if (!event.defaultPrevented && saving.kind === 'saved') saving.undo?.()
      })
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
