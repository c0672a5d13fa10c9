import { useEffect, useEffectEvent } from 'react'

/**
 * Where the keyboard goes on when what had the focus is gone from the screen, such as a form that was kept. Looked at each time
 * `change` is another; a focus that is somewhere stays there.
 */
export function useKeptFocus(change: unknown, next: () => HTMLElement | null | undefined): void {
  const go = useEffectEvent(() => {
    if (document.activeElement === null || document.activeElement === document.body) next()?.focus()
  })
  useEffect(() => go(), [change])
}
