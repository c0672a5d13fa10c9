import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { formatDate, parseDate } from '../../../shared/domain/calendar/date.ts'
import { Page, ScrollRegion } from '../../components/index.ts'
import { useQueryOf } from '../../api/index.ts'
import { planning } from '../../i18n/nl/planning.ts'
import { BoardArea } from './board/board-area.tsx'
import { DayPanel } from './day/day-panel.tsx'
import { averagesByHost, realisedByHost, searchableHosts, shownHosts } from './model/board-rows.ts'
import { boardColumns } from './model/board-columns.ts'
import { periodWords } from './model/period-words.ts'
import { periodOfView } from './model/view-period.ts'
import { PeriodNavigation } from './period-navigation.tsx'
import { PlanningToolbar } from './planning-toolbar.tsx'
import { useBoardView } from './stores/board-view.ts'
import { useWhatIf } from './stores/what-if.ts'
import { usePlanningAddress } from './use-planning-address.ts'
import { DiscardDialog } from './what-if/discard-dialog.tsx'
import { WhatIfPanel } from './what-if/what-if-panel.tsx'
import './planning.css'

const fridayOfWeek = 4

/** The board with its bars, and beside it the day in evidence and what is tried out. */
export function BoardScreen() {
  const { view, date, selected, today, turn, closeDay } = usePlanningAddress()
  const period = useMemo(() => periodOfView(view, date), [view, date])
  const board = useQueryOf('planning.board', { from: period.from, until: period.until }, { keepPrevious: true })
  const averages = useQueryOf('planning.averages', { quarter: period.quarter }, { enabled: board.data !== undefined })
  const realised = useQueryOf(
    'planning.realised',
    { from: period.from, until: period.until },
    { enabled: averages.data !== undefined && !board.isPlaceholderData && period.from < today },
  )
  const had = board.isPlaceholderData ? undefined : realised.data?.hosts
  const realisedOf = useMemo(() => realisedByHost(had), [had])
  const searchable = useMemo(() => searchableHosts(board.data?.hosts ?? [], realisedOf), [board.data, realisedOf])
  const averageOf = useMemo(() => averagesByHost(averages.data), [averages.data])
  const { filter, trouble } = useBoardView()
  const typed = useDeferredValue(filter)
  const hosts = useMemo(
    () => shownHosts(searchable, typed, trouble, averageOf),
    [searchable, typed, trouble, averageOf],
  )
  const columns = useMemo(() => (board.data ? boardColumns(board.data) : []), [board.data])
  const dates = useMemo(() => columns.map((column) => column.date), [columns])
  const whatIf = useWhatIf()
  const openWhatIf = () => {
    whatIf.open()
    // Open already: then it is where the focus goes.
    document.querySelector<HTMLElement>('.what-if [data-autofocus]')?.focus()
  }

  const grid = useRef<HTMLDivElement>(null)
  const focusGrid = () => grid.current?.focus({ preventScroll: true })
  const isReady = board.data !== undefined
  useEffect(() => {
    if (isReady) grid.current?.focus({ preventScroll: true })
  }, [isReady])

  const last = board.isPlaceholderData ? undefined : columns.at(-1)?.date
  const words = periodWords(view, period.from, last ?? fridayOf(period.from))
  const close = () => {
    if (selected) closeDay()
    else whatIf.askToClose()
  }
  const hasPanel = selected !== undefined || whatIf.isOpen
  return (
    <Page title={planning.board.title} beside={<PeriodNavigation view={view} words={words} onTurn={turn} />}>
      <div className={`split planning-split${hasPanel ? '' : ' planning-alone'}`}>
        <div className="planning-left">
          <PlanningToolbar
            full={isReady ? searchable.filter((host) => host.isFull).length : undefined}
            overAverage={averages.data?.hosts.filter((host) => host.projected.over).length}
            shown={
              hosts.length === searchable.length ? undefined : planning.board.shown(hosts.length, searchable.length)
            }
            isCounted={averages.data !== undefined}
            onWhatIf={openWhatIf}
            onLeaveFilter={focusGrid}
          />
          <BoardArea
            grid={grid}
            board={board}
            hosts={hosts}
            columns={columns}
            averages={averages.data}
            averageOf={averageOf}
            realisedOf={realisedOf}
            period={{ words, quarter: period.quarter }}
            onClose={close}
          />
        </div>
        {hasPanel && (
          <ScrollRegion className="split-right" label={planning.board.panel}>
            {selected && (
              <DayPanel
                hostId={selected.hostId}
                date={selected.date}
                shown={dates}
                onClose={() => {
                  closeDay()
                  focusGrid()
                }}
              />
            )}
            {whatIf.isOpen && <WhatIfPanel onClosed={focusGrid} />}
          </ScrollRegion>
        )}
      </div>
      <DiscardDialog onClosed={focusGrid} />
    </Page>
  )
}

/** The Friday of the week that begins on a Monday: what a week shows unless somebody is open at the weekend. */
function fridayOf(monday: string): string {
  return formatDate(parseDate(monday) + fridayOfWeek)
}
