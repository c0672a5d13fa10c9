import { useEffect, type RefObject } from 'react'
import type { TableHandle } from './data-table.tsx'

/**
 * The list of a screen takes the keys when its rows are there, unless somebody is already busy elsewhere: in a field or button of
 * the screen, or in the palette that was opened meanwhile.
 */
export function useFocusOnArrival(table: RefObject<TableHandle | null>, isReady = true): void {
  useEffect(() => {
    if (!isReady) return
    const active = document.activeElement
    if (!active || active === document.body || active.id === 'content') table.current?.focus()
  }, [table, isReady])
}
