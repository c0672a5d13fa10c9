import { useEffect, useId, useMemo, useState, type CSSProperties, type PointerEvent, type RefObject } from 'react'
import { emptyCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { formatMonth } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { useSheetSaving } from '../stores/sheet-saving.ts'
import { CellPopover } from './cell-popover.tsx'
import { noteWords } from './note-words.ts'
import { placeWords } from './place-words.ts'
import { OwnChildRow, PeakRow } from './sheet-foot.tsx'
import { SheetHead } from './sheet-head.tsx'
import { cellId, SheetRowView } from './sheet-row-view.tsx'
import type { useSheetKeys } from './use-sheet-keys.ts'
import type { Sheet } from './use-sheet.ts'
import './sheet.css'

type Props = { sheet: Sheet; keys: ReturnType<typeof useSheetKeys>; grid: RefObject<HTMLDivElement | null> }

const noDates: ReadonlySet<string> = new Set()

/** Children by days as one tab stop; typing happens in the cell, with what it costs beside it. */
export function SheetGrid({ sheet, keys, grid }: Props) {
  const { records, rows, children, columns, frame, axis, peaks, sums } = sheet
  const { at, typing } = keys
  const prefix = useId()
  const absences = useRowCells(sheet)
  const failed = useFailedDates(sheet.hostId)
  const corrected = useMemo(() => datesByChild(records.corrected), [records])
  const { hosts, groupLocations } = records
  const placeOf = useMemo(() => placeWords({ hosts, groupLocations }), [hosts, groupLocations])
  const anchor = cellId(prefix, at.row, at.column)
  useEffect(() => {
    if (!grid.current) return undefined
    // With the frame that draws it, so that nothing is measured twice; and again when the panel of the day takes room.
    const drawing = new ResizeObserver(() =>
      document.getElementById(anchor)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    )
    drawing.observe(grid.current)
    return () => drawing.disconnect()
  }, [anchor, grid])
  const onPointerDown = (event: PointerEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null
    const row = cell?.closest<HTMLElement>('[data-row]')
    if (!cell || !row) return
    // What is typed with a fault stays until it is mended or given up.
    if (!keys.keepTyped()) event.preventDefault()
    else keys.moveTo({ row: Number(row.dataset['row']), column: Number(cell.dataset['column']) })
  }
  const own = sheet.host.facts.ownChildren.filter((child) => columns.some(({ date }) => isOwnThere(sheet, child, date)))
  const template = columns.map(({ isThin }) => (isThin ? 'var(--sheet-thin)' : 'minmax(var(--sheet-day), 1fr)'))
  const sizes = { '--sheet-columns': `var(--sheet-name) ${template.join(' ')} max-content` } as CSSProperties
  return (
    <div className="sheet-wrap">
      <div
        ref={grid}
        className={`sheet${typing ? ' sheet-typing' : ''}`}
        style={sizes}
        role="grid"
        aria-label={text.label(nl.common.name(records.host), formatMonth(sheet.month))}
        aria-rowcount={rows.length + own.length + 2}
        aria-activedescendant={rows.length > 0 ? anchor : undefined}
        tabIndex={0}
        onKeyDown={keys.onGridKey}
        onPointerDown={onPointerDown}
        onDoubleClick={() => rows.length > 0 && keys.begin('')}
      >
        <SheetHead columns={columns} today={frame.today} />
        {rows.map(({ row }, index) => {
          const child = children[index]
          return child ? (
            <SheetRowView
              key={row.childId}
              prefix={prefix}
              index={index}
              child={child}
              row={row}
              note={noteWords(row, sheet)}
              columns={columns}
              axis={axis}
              reasons={sheet.reasons}
              placeOf={placeOf}
              absences={absences[index] ?? emptyCells}
              failed={failed.get(row.childId) ?? noDates}
              corrected={corrected.get(row.childId) ?? noDates}
              activeColumn={index === at.row ? at.column : undefined}
            />
          ) : null
        })}
        {own.map((child) => (
          <OwnChildRow
            key={child.id}
            child={child}
            lastName={records.host.lastName}
            columns={columns}
            isThere={(date) => isOwnThere(sheet, child, date)}
          />
        ))}
        <PeakRow peaks={peaks} columns={columns} sums={sums} />
      </div>
      {typing && (
        <CellPopover
          key={anchor}
          sheet={sheet}
          at={at}
          anchor={anchor}
          typed={typing.typed}
          read={typing.read}
          onType={keys.type}
          onKeyDown={keys.onInputKey}
        />
      )}
    </div>
  )
}

const emptyCells: ReadonlyMap<string, DayCell> = new Map()

/** The cells of each row that hold an absence: a new object only where the row itself is new. */
function useRowCells(sheet: Sheet): ReadonlyMap<string, DayCell>[] {
  const [known] = useState(() => new WeakMap<object, ReadonlyMap<string, DayCell>>())
  return sheet.rows.map(({ row }) => {
    const before = known.get(row)
    if (before) return before
    const cells = new Map<string, DayCell>()
    for (const { iso } of sheet.columns) {
      const value = sheet.valueOf(row.childId, iso)
      if (value !== emptyCell && value.absence) cells.set(iso, value)
    }
    known.set(row, cells)
    return cells
  })
}

function useFailedDates(hostId: string): ReadonlyMap<string, ReadonlySet<string>> {
  const failed = useSheetSaving((state) => state.edits.failed)
  return useMemo(
    () => datesByChild(failed.flatMap(({ edit }) => (edit.hostId === hostId ? edit.cells : []))),
    [failed, hostId],
  )
}

function datesByChild(cells: readonly { childId: string; date: string }[]): Map<string, Set<string>> {
  const dates = new Map<string, Set<string>>()
  for (const { childId, date } of cells) dates.set(childId, (dates.get(childId) ?? new Set()).add(date))
  return dates
}

function isOwnThere({ host }: Sheet, child: { birthDate: number; countsUntil: number }, date: number): boolean {
  const isCounted = child.birthDate <= date && date <= child.countsUntil
  return isCounted && host.isServing(date) && host.openingHoursOn(date).length > 0
}
