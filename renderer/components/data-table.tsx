import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'
import { TableHead } from './table-head.tsx'
import type { Column, Sort, TableItem } from './table-types.ts'
import { useRowKeys } from './use-row-keys.ts'
import './table.css'

/** What a table offers to its screen: take the focus, so that the arrow keys work. */
export type TableHandle = { focus(): void }

type Props<Row> = {
  /** What the table lists, for readers of a screen aloud. */
  label: string
  columns: readonly Column<Row>[]
  items: readonly TableItem<Row>[]
  selectedId?: string | undefined
  /** Arrow keys or a click: the evidence follows. */
  onSelect?: (id: string) => void
  /** Enter or a double click: open the record. */
  onOpen?: (id: string) => void
  sort?: Sort | undefined
  onSort?: (sort: Sort) => void
  isDense?: boolean
  /** Sums by column; they stick to the bottom. */
  footer?: Readonly<Record<string, ReactNode>>
  handle?: Ref<TableHandle>
}

/**
 * A list with one tab stop: arrow keys, Page Up/Down, Home and End move the selection, Enter opens. Only the rows in view are
 * in the document, so a list of thousands answers within a frame.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, items, selectedId, onSelect, onOpen, isDense = false, footer, handle } = props
  const prefix = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const wide = window.matchMedia('(min-width: 1500px)').matches
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isDense && !wide ? 28 : 32),
    overscan: 12,
    scrollPaddingStart: 28,
    scrollPaddingEnd: footer ? 32 : 0,
  })
  useImperativeHandle(handle, () => ({ focus: () => table.current?.focus() }), [])
  const selectedIndex = items.findIndex((item) => item.id === selectedId)
  useEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex)
    // Only when the selection moves: scrolling by hand must not be undone by a render.
  }, [selectedIndex, virtual])
  const onKeyDown = useRowKeys({ items, selectedIndex, onSelect, onOpen })

  const visible = virtual.getVirtualItems()
  const before = visible[0]?.start ?? 0
  const after = virtual.getTotalSize() - (visible.at(-1)?.end ?? 0)
  return (
    <div className="table-scroll" ref={scroller}>
      <table
        ref={table}
        className={`table${isDense ? ' table-dense' : ''}`}
        // A grid that is a real table: rows and cells keep their own meaning.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={label}
        aria-rowcount={items.length + 1}
        aria-activedescendant={selectedIndex >= 0 ? `${prefix}${selectedIndex}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <TableHead columns={columns} sort={props.sort} onSort={props.onSort} />
        <tbody>
          <Gap height={before} />
          {visible.map(({ index }) => {
            const item = items[index]
            if (!item) return null
            const isGroup = 'group' in item
            return (
              <tr
                key={item.id}
                id={`${prefix}${index}`}
                aria-rowindex={index + 2}
                aria-selected={isGroup ? undefined : item.id === selectedId}
                className={isGroup ? 'table-group' : undefined}
                onClick={isGroup ? undefined : () => onSelect?.(item.id)}
                onDoubleClick={isGroup ? undefined : () => onOpen?.(item.id)}
              >
                {columns.map((column) => (
                  <td key={column.id} className={alignClass(column)}>
                    {isGroup ? item.group[column.id] : column.cell(item.row)}
                  </td>
                ))}
              </tr>
            )
          })}
          <Gap height={after} />
        </tbody>
        {footer && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.id} className={alignClass(column)}>
                  {footer[column.id]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** The class that aligns a column's cells. */
function alignClass(column: { align?: 'left' | 'right' | 'center' }): string {
  return `align-${column.align ?? 'left'}`
}

// Stands for the rows out of view, so that the scroll bar is as long as the list.
function Gap({ height }: { height: number }) {
  if (height <= 0) return null
  return <tr className="table-gap" aria-hidden style={{ height }} />
}
