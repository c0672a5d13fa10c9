import type { KeyboardEvent } from 'react'
import { nextRow } from './next-row.ts'
import type { TableItem } from './table-types.ts'

type Options<Row> = {
  items: readonly TableItem<Row>[]
  selectedIndex: number
  onSelect: ((id: string) => void) | undefined
  onOpen: ((id: string) => void) | undefined
}

/** The keyboard of a list: what is pressed on the table itself moves the selection or opens the row. */
export function useRowKeys<Row>({ items, selectedIndex, onSelect, onOpen }: Options<Row>) {
  return (event: KeyboardEvent) => {
    // Keys pressed on a button or link inside a row are its own.
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return
    const selected = items[selectedIndex]
    if (event.key === 'Enter' && selected && onOpen) onOpen(selected.id)
    else {
      const id = nextRow(items, selectedIndex, event.key)
      if (id === undefined) return
      onSelect?.(id)
    }
    event.preventDefault()
  }
}
