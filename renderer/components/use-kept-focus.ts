import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Where the keyboard goes on when what had the focus is gone from the screen, such as a form that was kept. Looked at each time
 * `change` is another, and with `hasArrived` also when this appears, in the place of what was pressed; else the screen decides where
 * the focus begins. A focus that is somewhere stays there.
 */
export function useKeptFocus(change: unknown, next: () => HTMLElement | null | undefined, hasArrived = false): void {
  const isWatched = useRef(hasArrived)
  const go = useEffectEvent(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isWatched.current && isLost) next()?.focus()
    isWatched.current = true
  })
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- it is looked at when the change tells
  useEffect(() => go(), [change])
}
