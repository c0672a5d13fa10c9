import { Users } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { addMonths, monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import { useQueryOf } from '../../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows } from '../../../components/index.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { useStatusNoteStore } from '../../../stores/status-note.ts'
import { CellDetail } from '../detail/cell-detail.tsx'
import { useSheetSaving } from '../stores/sheet-saving.ts'
import { useSheetView } from '../stores/sheet-view.ts'
import { AddChild } from './add-child.tsx'
import { CorrectionReason } from './correction-reason.tsx'
import { FailedNote } from './failed-note.tsx'
import { SheetGrid } from './sheet-grid.tsx'
import { SheetLegend } from './sheet-legend.tsx'
import type { SheetRecords } from './sheet-types.ts'
import { SheetToolbar } from './sheet-toolbar.tsx'
import { SheetUnder } from './sheet-under.tsx'
import { useScreenKeys } from './use-screen-keys.ts'
import { sheetActs, sheetName } from './use-sheet-acts.ts'
import { useSheetAddress } from './use-sheet-address.ts'
import { useSheetKeys } from './use-sheet-keys.ts'
import { useSheet } from './use-sheet.ts'

type Props = { month: string; hostId: string; today: string }

/** The sheet of a host's month, in one of its states. */
export function SheetScreen({ month, hostId, today }: Props) {
  const answer = useQueryOf('attendance.sheet', { hostId, month })
  if (answer.error) return <ErrorState error={answer.error} onRetry={() => void answer.refetch()} />
  if (!answer.data) return <LoadingRows rows={9} hasHead />
  return <LoadedSheet key={sheetName(hostId, month)} records={answer.data} month={month} today={today} />
}

function LoadedSheet({ records, month, today }: { records: SheetRecords; month: string; today: string }) {
  const hostId = records.host.id
  const name = sheetName(hostId, month)
  const { goTo } = useSheetAddress()
  const grid = useRef<HTMLDivElement>(null)
  const [isAdding, setIsAdding] = useState(false)
  const isDetailOpen = useSheetView((state) => state.isDetailOpen)
  const added = useAddedChildren(name)
  const sheet = useSheet(records, month, today, added)
  const acts = sheetActs(sheet)
  const focusGrid = () => grid.current?.focus({ preventScroll: true })
  const keys = useSheetKeys(sheet, acts, focusGrid)
  const reasons = useMemo(() => sheet.reasons.offeredOn(formatDate(monthPeriod(month).until)), [sheet.reasons, month])
  const { hosts } = records
  const turnHost = useCallback(
    (by: 1 | -1) => {
      const at = hosts.findIndex(({ id }) => id === hostId)
      const next = hosts[(at + by + hosts.length) % hosts.length]
      if (next) goTo({ month, hostId: next.id })
    },
    [hosts, hostId, month, goTo],
  )
  const onHost = useCallback((id: string) => goTo({ month, hostId: id }), [goTo, month])
  const onAddChild = useCallback(() => setIsAdding(true), [])
  const toOpen = useRef(keys.toOpen)
  useEffect(() => {
    toOpen.current = keys.toOpen
  })
  const onNextOpen = useCallback(() => {
    toOpen.current()
    grid.current?.focus({ preventScroll: true })
  }, [])
  const closeDetail = () => {
    useSheetView.getState().change({ isDetailOpen: false })
    focusGrid()
  }
  useScreenKeys({
    turnMonth: (by) => goTo({ month: addMonths(month, by), hostId }),
    turnHost,
    undo: () => acts.turn('undo'),
    redo: () => acts.turn('redo'),
    closeDetail: isDetailOpen && !keys.typing ? closeDetail : undefined,
  })
  useEffect(() => {
    // Whoever turns the month with its buttons stays there.
    if (!document.activeElement?.closest('.top')) grid.current?.focus({ preventScroll: true })
    return () => {
      useSheetSaving.getState().leave({ hostId, month })
      useStatusNoteStore.getState().set(undefined)
    }
  }, [hostId, month])
  return (
    <>
      <SheetToolbar
        hosts={hosts}
        hostId={hostId}
        onHost={onHost}
        onTurnHost={turnHost}
        onNextOpen={onNextOpen}
        sums={sheet.sums}
        month={month}
        today={today}
        closedOn={records.closedOn}
      />
      <div className="sheet-screen">
        <FailedNote hostId={hostId} />
        {isAdding && (
          <AddChild
            known={sheet.children}
            onClose={() => setIsAdding(false)}
            onAdd={(childId) => {
              useSheetView.getState().add(name, childId)
              setIsAdding(false)
              focusGrid()
            }}
          />
        )}
        {sheet.rows.length === 0 && (
          <EmptyState icon={Users} title={text.empty.title}>
            {text.empty.detail}
          </EmptyState>
        )}
        <SheetGrid sheet={sheet} keys={keys} grid={grid} />
        <SheetLegend reasons={reasons} onAddChild={onAddChild} />
        <SheetUnder
          sheet={sheet}
          onGoTo={(at) => {
            keys.moveTo(at)
            focusGrid()
          }}
        />
      </div>
      {isDetailOpen && <CellDetail sheet={sheet} acts={acts} at={keys.at} onClose={closeDetail} />}
      <CorrectionReason records={records} onDone={focusGrid} />
    </>
  )
}

/** Children that were put on the sheet by hand, with their names. */
function useAddedChildren(name: string) {
  const ids = useSheetView((state) => state.added.get(name))
  const children = useQueryOf('children.list', {}, { enabled: ids !== undefined }).data
  return useMemo(() => (ids ?? []).flatMap((id) => children?.find((child) => child.id === id) ?? []), [ids, children])
}
