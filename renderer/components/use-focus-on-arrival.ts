import { useEffect, type RefObject } from 'react'
import type { TableHandle } from './data-table.tsx'

/** The list of a screen takes the keys when the screen comes up, unless somebody is already busy in one of its fields or buttons. */
export function useFocusOnArrival(table: RefObject<TableHandle | null>): void {
  useEffect(() => {
    const active = document.activeElement
    if (!active || active === document.body || active.id === 'content') table.current?.focus()
  }, [table])
}
