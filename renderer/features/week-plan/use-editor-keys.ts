import { useEffect } from 'react'
import type { EditorAction } from './model/editor-state.ts'

/** Ctrl Z, Ctrl Shift Z and Ctrl Y undo and redo, Ctrl S saves, wherever the focus is; not while a question is open. */
export function useEditorKeys(act: (action: EditorAction) => void, onSave: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      const isElsewhere = target instanceof Element && target.closest('[role="dialog"]') !== null
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isElsewhere) return
      const key = event.key.toLowerCase()
      if (key === 'z') act({ kind: event.shiftKey ? 'redo' : 'undo' })
      else if (key === 'y') act({ kind: 'redo' })
      else if (key === 's') onSave()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [act, onSave])
}
