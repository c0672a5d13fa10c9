import type { KeyboardEvent } from 'react'
import { goToRow } from './choice-row.tsx'

/** Enter in the note of a row of answers goes on to the next row, from the last one back to its own answers; Shift Enter is a new line. */
export function goOnFromNote(event: KeyboardEvent, row: HTMLElement | null): void {
  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return
  event.preventDefault()
  const answers = row?.querySelector('[role=radiogroup]') ?? null
  if (!goToRow(answers, 1)) answers?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
}
