import { useEffect, useRef } from 'react'
import type { TableHandle } from '../../../components/data-table.tsx'

/**
 * Where the keys go after a correction: while the row is still not understood they stay where they are, else to the next row
 * that is not, and after the last one to the list.
 */
export function useNextFault(isReading: boolean) {
  const panel = useRef<HTMLDivElement>(null)
  const list = useRef<TableHandle>(null)
  const wasCorrected = useRef(false)
  // After every drawing: an answer that is known already is there without anything being read.
  useEffect(() => {
    if (!wasCorrected.current || isReading) return
    wasCorrected.current = false
    if (document.activeElement !== document.body) return
    const field = panel.current?.querySelector('form') ? fieldIn(panel.current) : undefined
    if (field) field.focus()
    else list.current?.focus()
  })
  return {
    panel,
    list,
    /** From the list to the cell that is not understood. */
    enter: () => fieldIn(panel.current)?.focus(),
    noteCorrected: () => {
      wasCorrected.current = true
    },
  }
}

function fieldIn(panel: HTMLElement | null): HTMLElement | null | undefined {
  return panel?.querySelector<HTMLElement>('[data-faulty]') ?? panel?.querySelector<HTMLElement>('input, button')
}
