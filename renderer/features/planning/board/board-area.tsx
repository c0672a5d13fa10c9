import { useNavigate } from '@tanstack/react-router'
import { CalendarDays } from 'lucide-react'
import type { RefObject } from 'react'
import { Button, EmptyState, ErrorState, LoadingRows } from '../../../components/index.ts'
import { useQueryOf } from '../../../api/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import type { BoardColumn } from '../model/board-columns.ts'
import type { Averages, Board, BoardHost, RealisedByHost } from '../planning-types.ts'
import { useBoardView } from '../stores/board-view.ts'
import { usePlanningAddress } from '../use-planning-address.ts'
import { BoardGrid } from './board-grid.tsx'

const text = planning.board

type Props = {
  grid: RefObject<HTMLDivElement | null>
  board: { data: Board | undefined; error: unknown; isPlaceholderData: boolean; refetch: () => unknown }
  /** Those that the filter leaves over. */
  hosts: readonly BoardHost[]
  columns: readonly BoardColumn[]
  averages: Averages | undefined
  averageOf: ReadonlyMap<string, Averages['hosts'][number]>
  realisedOf: RealisedByHost
  period: { words: string; quarter: string }
  onClose: () => void
}

/** The board in one of its states: asked, refused, nobody in service, nobody that the filter leaves over, or its rows. */
export function BoardArea({ board, hosts, ...rest }: Props) {
  const { today, view, selected, select, turn } = usePlanningAddress()
  const { isFree, change } = useBoardView()
  const { data, error } = board
  if (!data) {
    if (error) return <ErrorState error={error} onRetry={() => void board.refetch()} />
    return (
      <div className={view === 'week' ? 'board-waiting' : 'board-waiting-dense'}>
        <LoadingRows rows={view === 'week' ? 10 : 18} hasHead />
      </div>
    )
  }
  if (data.hosts.length === 0) return <NoHosts />
  if (hosts.length === 0) {
    return (
      <EmptyState
        icon={CalendarDays}
        title={text.noMatch}
        actions={<Button onClick={() => change({ filter: '', trouble: undefined })}>{text.clearFilter}</Button>}
      >
        {text.noMatchDetail}
      </EmptyState>
    )
  }
  return (
    <BoardGrid
      {...rest}
      board={data}
      hosts={hosts}
      view={view}
      today={today}
      isFree={isFree}
      selected={selected}
      isFormer={board.isPlaceholderData}
      onOpen={select}
      onTurn={turn}
    />
  )
}

/** Nobody is in service in this period, or nobody has been entered at all. */
function NoHosts() {
  const navigate = useNavigate()
  const hosts = useQueryOf('service.status', {}).data?.hosts ?? 0
  if (hosts > 0) {
    return (
      <EmptyState icon={CalendarDays} title={text.emptyPeriod}>
        {text.emptyPeriodDetail}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={CalendarDays}
      title={text.empty}
      actions={
        <Button kind="primary" onClick={() => void navigate({ to: '/onthaalouders/nieuw' })}>
          {nl.hosts.add}
        </Button>
      }
    >
      {text.emptyDetail}
    </EmptyState>
  )
}
