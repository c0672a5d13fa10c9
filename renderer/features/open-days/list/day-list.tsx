import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'
import type { Column, TableHandle } from '../../../components/index.ts'
import { TableHead } from '../../../components/table-head.tsx'
import { openDays } from '../../../i18n/nl/open-days.ts'
import { afterKey, stretchedTo, toggled, type ListLine, type ListView } from '../model/list-view.ts'
import '../../../components/table.css'
import './day-list.css'

/** A line of the list with what it shows: a row of data, or the head of a group. */
export type DayLine<Row> = ListLine & ({ row: Row; label: string } | { title: string; count: ReactNode })

type Props<Row> = {
  label: string
  columns: readonly Column<Row>[]
  lines: readonly DayLine<Row>[]
  view: ListView
  onView(view: ListView): void
  /** A key that the list has no use for; true when it was taken. */
  onKey(key: string): boolean
  handle: Ref<TableHandle>
}

/**
 * A list in which many rows are chosen: arrow keys go along rows and heads of groups, Space chooses, Shift stretches, Ctrl A
 * takes all. One tab stop; only the rows in view are in the document.
 */
export function DayList<Row>({ label, columns, lines, view, onView, onKey, handle }: Props<Row>) {
  const prefix = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 32,
    overscan: 12,
    // The head lies over the rows: what is above it and below the last row in view is scrolled in.
    scrollPaddingStart: 28,
    scrollPaddingEnd: 32,
  })
  useImperativeHandle(handle, () => ({ focus: () => table.current?.focus() }), [])
  const at = lines.findIndex(({ id }) => id === view.cursor)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [at, virtual])
  const visible = virtual.getVirtualItems()
  const before = visible[0]?.start ?? 0
  const after = virtual.getTotalSize() - (visible.at(-1)?.end ?? 0)
  return (
    <div className="table-scroll" ref={scroller}>
      <table
        ref={table}
        className="table day-list"
        // A grid that is a real table: rows and cells keep their own meaning.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={label}
        aria-multiselectable
        aria-rowcount={lines.length + 1}
        aria-activedescendant={at >= 0 ? `${prefix}${at}` : undefined}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget || event.altKey || event.metaKey) return
          const next = afterKey(view, lines, event)
          if (next) onView(next)
          else if (event.ctrlKey || !onKey(event.key)) return
          event.preventDefault()
        }}
      >
        <TableHead columns={[chosenColumn, ...columns]} />
        <tbody>
          <Gap height={before} />
          {visible.map(({ index }) => {
            const line = lines[index]
            if (!line) return null
            return (
              <Line
                key={line.id}
                id={`${prefix}${index}`}
                index={index}
                line={line}
                columns={columns}
                view={view}
                isCursor={index === at}
                onToggle={() => onView(toggled(view, lines, line.id))}
                onPoint={(isStretch, isMore) =>
                  onView(
                    isStretch
                      ? stretchedTo(view, lines, line.id)
                      : isMore
                        ? toggled(view, lines, line.id)
                        : { ...view, cursor: line.id, anchor: line.id },
                  )
                }
              />
            )
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  )
}

type LineProps<Row> = {
  id: string
  index: number
  line: DayLine<Row>
  columns: readonly Column<Row>[]
  view: ListView
  isCursor: boolean
  onToggle(): void
  onPoint(isStretch: boolean, isMore: boolean): void
}

function Line<Row>({ id, index, line, columns, view, isCursor, onToggle, onPoint }: LineProps<Row>) {
  const rows = line.members ?? [line.id]
  const chosen = rows.filter((row) => view.chosen.has(row)).length
  const isAll = chosen === rows.length
  const isGroup = 'title' in line
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={isAll}
      className={[isGroup && 'table-group', isCursor && 'day-cursor'].filter(Boolean).join(' ')}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => onPoint(event.shiftKey, event.ctrlKey)}
    >
      <td className="day-check">
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={isGroup ? line.title : line.label}
          checked={isAll}
          indeterminate={chosen > 0 && !isAll}
          onClick={(event) => event.stopPropagation()}
          onChange={onToggle}
        />
      </td>
      {isGroup ? (
        <td colSpan={columns.length}>
          <span className="row">
            {line.title}
            <span className="spacer" />
            <span className="ink-3">{line.count}</span>
          </span>
        </td>
      ) : (
        columns.map((column) => (
          <td key={column.id} className={`align-${column.align ?? 'left'}`}>
            {column.cell(line.row)}
          </td>
        ))
      )}
    </tr>
  )
}

const chosenColumn = {
  id: 'chosen',
  header: <span className="visually-hidden">{openDays.chosenColumn}</span>,
  width: 36,
  cell: () => null,
}

// Stands for the rows out of view, so that the scroll bar is as long as the list.
function Gap({ height }: { height: number }) {
  if (height <= 0) return null
  return <tr className="table-gap" aria-hidden style={{ height }} />
}
