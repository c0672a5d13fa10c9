import { useEffect, useRef } from 'react'

type Acts = {
  turnMonth: (by: 1 | -1) => void
  turnHost: (by: 1 | -1) => void
  undo: () => void
  redo: () => void
  /** Escape, while the panel of a day is open and nobody types in a cell. */
  closeDetail: (() => void) | undefined
}

/**
 * Keys of the whole screen: Alt with an arrow goes to the host before or after (and not back and forward, as elsewhere), Page
 * Up and Down to the month, Ctrl Z and Ctrl Shift Z take back and do again. A field keeps its own undo.
 */
export function useScreenKeys(acts: Acts): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = actOf(event, latest.current)
      if (!act || isInDialog(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    // Before the window's own keys, which would go back in its history.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

function actOf(event: KeyboardEvent, acts: Acts): (() => void) | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event
  if (altKey && !ctrlKey && key === 'ArrowLeft') return () => acts.turnHost(-1)
  if (altKey && !ctrlKey && key === 'ArrowRight') return () => acts.turnHost(1)
  if (key === 'Escape') return acts.closeDetail
  if (isTyping(event.target) || altKey) return undefined
  if (key === 'PageUp') return () => acts.turnMonth(-1)
  if (key === 'PageDown') return () => acts.turnMonth(1)
  if (!ctrlKey && !metaKey) return undefined
  if (key.toLowerCase() === 'z') return shiftKey ? acts.redo : acts.undo
  return key.toLowerCase() === 'y' ? acts.redo : undefined
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"][aria-modal="true"]') !== null
}
