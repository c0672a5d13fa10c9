import type { KeyboardEvent } from 'react'

type Options = { count: number; onAdd: () => void; onRemove: (index: number) => void }

/**
 * Keys of a list of rows: Enter in a field of the last row adds a row, Ctrl+Delete takes away the row of the field. Enter in a
 * list of choices that is open, or in text of several lines, keeps its own meaning.
 */
export function useRowShortcuts({ count, onAdd, onRemove }: Options): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { target } = event
    if (!(target instanceof HTMLElement)) return
    const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
    if (row === undefined) return
    const isAdding =
      event.key === 'Enter' &&
      target instanceof HTMLInputElement &&
      target.getAttribute('aria-expanded') !== 'true' &&
      Number(row) === count - 1
    const isRemoving = event.key === 'Delete' && event.ctrlKey
    if (!isAdding && !isRemoving) return
    event.preventDefault()
    if (isAdding) onAdd()
    else onRemove(Number(row))
  }
}
