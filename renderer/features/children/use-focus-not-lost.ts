import { useEffect } from 'react'

/**
 * Puts the focus on the part of the file in view when what had it is gone, such as a form that was kept: the keyboard goes on
 * from there and not from the top of the window.
 */
export function useFocusNotLost(): void {
  useEffect(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
  })
}
