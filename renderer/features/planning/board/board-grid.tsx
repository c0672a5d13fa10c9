import { useMediaQuery } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useMemo, type CSSProperties, type MouseEvent, type RefObject } from 'react'
import { planning } from '../../../i18n/nl/planning.ts'
import { boardWeeks, type BoardColumn } from '../model/board-columns.ts'
import { boardScale } from '../model/board-scale.ts'
import type { PlanningView } from '../planning-search.ts'
import type { Averages, Board, BoardHost, RealisedByHost } from '../planning-types.ts'
import { BoardFoot } from './board-foot.tsx'
import { BoardHead } from './board-head.tsx'
import { BoardLegend } from './board-legend.tsx'
import { BoardRow } from './board-row.tsx'
import { cellId } from './day-cell.tsx'
import { useBoardKeys, type BoardActs } from './use-board-keys.ts'
import './board.css'
import './cells.css'

type Props = BoardActs & {
  /** The grid itself, for the screen to give it the focus. */
  grid: RefObject<HTMLDivElement | null>
  board: Board
  columns: readonly BoardColumn[]
  /** Those that the filter leaves over. */
  hosts: readonly BoardHost[]
  view: PlanningView
  period: { words: string; quarter: string }
  today: string
  isFree: boolean
  averages: Averages | undefined
  averageOf: ReadonlyMap<string, Averages['hosts'][number]>
  realisedOf: RealisedByHost
  /** The day in evidence. */
  selected: { hostId: string; date: string } | undefined
  /** The board of another period is shown until this one has been answered. */
  isFormer: boolean
}

const daysAside = 4
const rowHeights = { week: [53, 71], dense: [32, 36] } as const

/**
 * Hosts by days as one tab stop: arrow keys move from cell to cell, Enter shows the day. Only the rows in view are in the
 * document, so that 1,500 hosts are as quick as ten.
 */
export function BoardGrid(props: Props) {
  const { grid, board, hosts, columns, view, averages, averageOf, selected, isFree } = props
  const isDense = view !== 'week'
  const prefix = useId()
  const weeks = useMemo(() => boardWeeks(columns), [columns])
  const scale = useMemo(() => boardScale(board.hosts), [board])

  const isWide = useMediaQuery('(min-width: 1500px)', false, { getInitialValueInEffect: false })
  const rowHeight = rowHeights[isDense ? 'dense' : 'week'][isWide ? 1 : 0]
  const virtual = useVirtualizer({
    count: hosts.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: isDense ? 44 : 30,
    scrollPaddingEnd: 36,
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight])

  const { at, onKeyDown, moveTo } = useBoardKeys(props)
  useEffect(() => {
    virtual.scrollToIndex(at.row)
    // With some days before and after it, so that the cell stands in its week.
    for (const aside of [-daysAside, daysAside, 0])
      document
        .getElementById(cellId(prefix, at.row, at.column + aside))
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [virtual, prefix, at.row, at.column, selected])
  const onClick = ({ target }: MouseEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
    if (cell) moveTo({ row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) })
  }

  const visible = virtual.getVirtualItems()
  const openColumn = selected && columns.findIndex(({ date }) => date === selected.date)
  const sizes = { '--board-count': columns.length } as CSSProperties
  return (
    <>
      <div
        ref={grid}
        className={`board board-${view} ring-inside${props.isFormer ? ' board-former' : ''}`}
        style={sizes}
        role="grid"
        aria-label={planning.board.label(props.period.words)}
        aria-rowcount={hosts.length + 2}
        aria-colcount={columns.length + 2}
        aria-activedescendant={hosts.length > 0 ? cellId(prefix, at.row, at.column) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <BoardHead
          view={view}
          columns={columns}
          weeks={weeks}
          today={props.today}
          quarter={props.period.quarter}
          averageLimit={averages?.limit}
        />
        <div
          role="rowgroup"
          style={{
            paddingTop: visible[0]?.start ?? 0,
            paddingBottom: virtual.getTotalSize() - (visible.at(-1)?.end ?? 0),
          }}
        >
          {visible.map(({ index }) => {
            const host = hosts[index]
            if (!host) return null
            return (
              <BoardRow
                key={host.id}
                host={host}
                row={index}
                columns={columns}
                prefix={prefix}
                activeColumn={index === at.row ? at.column : undefined}
                openColumn={host.id === selected?.hostId ? openColumn : undefined}
                isDense={isDense}
                isFree={isFree}
                scale={scale}
                average={averageOf.get(host.id)}
                averageLimit={averages?.limit}
                realised={props.realisedOf.get(host.id)}
              />
            )
          })}
        </div>
        <BoardFoot
          days={board.days}
          columns={columns}
          weeks={isDense ? weeks : undefined}
          averages={averages}
          rowIndex={hosts.length + 2}
        />
      </div>
      <BoardLegend
        isDense={isDense}
        isFree={isFree}
        hasRealised={props.realisedOf.size > 0}
        scale={scale}
        averageLimit={averages?.limit}
      />
    </>
  )
}
