import { useHotkeys } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, Split } from '../../../components/index.ts'
import { evidence } from '../../../i18n/nl/substitution/evidence.ts'
import { matrix as matrixText } from '../../../i18n/nl/substitution/matrix.ts'
import { screen as text } from '../../../i18n/nl/substitution/screen.ts'
import { CallList } from '../calls/call-list.tsx'
import { CallsHead } from '../calls/calls-head.tsx'
import { TellingButtons } from '../calls/telling-buttons.tsx'
import { useCalls } from '../calls/use-calls.ts'
import { ChildDayEvidence } from '../evidence/child-day-evidence.tsx'
import { KeyLine } from '../key-line.tsx'
import { cellActs } from '../matrix/cell-acts.ts'
import { MatrixTable } from '../matrix/matrix-table.tsx'
import { backCalls } from '../model/back-calls.ts'
import { countsOf } from '../model/counts.ts'
import { cursorOf, type Cursor } from '../model/cursor.ts'
import { matrixOf, neededCells } from '../model/matrix.ts'
import type { AbsenceView } from '../substitution-types.ts'
import { useDeciding } from '../use-deciding.ts'
import { useHostsById } from '../use-hosts-by-id.ts'
import { AbsenceBar } from './absence-bar.tsx'
import { AnswerProof } from './answer-proof.tsx'
import { LapseDialog } from './lapse-dialog.tsx'
import { usePeriodChange } from './use-period-change.ts'
import './absence.css'

type Props = { view: AbsenceView; today: string; year: number | undefined; onRemoved: () => void }

/** The bar, the children by days with the evidence beside them, and the call list. */
export function AbsenceScreen({ view, today, year, onRemoved }: Props) {
  const navigate = useNavigate({ from: '/vervanging/$closureId' })
  const { kind, dag } = useSearch({ from: '/vervanging/$closureId' })
  const proposal = useQueryOf('substitution.propose', { closureId: view.id })
  const hosts = useHostsById()
  const deciding = useDeciding(view.id)
  const change = usePeriodChange(view, year, onRemoved)
  const grid = useRef<HTMLTableElement>(null)
  const hostsTable = useRef<HTMLTableElement>(null)
  const calls = useRef<HTMLTableElement>(null)
  const [isDragging, setDragging] = useState(false)
  const matrix = useMemo(() => matrixOf(view, proposal.data, today), [view, proposal.data, today])
  const names = useMemo(() => ({ hosts, groupLocations: view.groupLocations }), [hosts, view.groupLocations])
  const rows = useCalls(view, matrix)
  const back = backCalls(view.contacts, view.record, today)
  const acts = cellActs(deciding, year)
  const cursor = cursorOf(matrix, {
    ...(kind !== undefined && { childId: kind }),
    ...(dag !== undefined && { date: dag }),
  })
  const cell = cursor && matrix.rows[cursor.row]?.cells[cursor.column]
  const choose = (childId: string | undefined, date: string | undefined) =>
    void navigate({ search: { kind: childId, dag: date }, replace: true })
  const moveTo = ({ row, column }: Cursor) => choose(matrix.rows[row]?.child.id, matrix.columns[column]?.date)
  const counts = countsOf(matrix).all
  const isBusy = deciding.isBusy || proposal.isFetching
  const acceptAll = () => acts.accept(neededCells(matrix))
  useHotkeys([
    ['mod+Enter', () => counts.proposed > 0 && !isBusy && acceptAll()],
    ['b', () => calls.current?.focus()],
    ['m', () => grid.current?.focus()],
  ])
  const callList = (
    <CallList
      view={view}
      rows={rows}
      back={back}
      names={names}
      year={year}
      today={today}
      deciding={deciding}
      isWaiting={proposal.isFetching}
      handle={calls}
      onChoose={({ days: [first] }) => first && choose(first.need.child.id, first.need.date)}
    />
  )
  if (view.needs.length === 0)
    return (
      <>
        <AbsenceBar
          view={view}
          counts={counts}
          change={change}
          today={today}
          year={year}
          isBusy={false}
          onAccept={() => undefined}
        />
        <div className="scroll">
          <p className="absence-nothing ink-2">{text.nothingToDo}</p>
          {back.length > 0 && (
            <>
              <CallsHead rows={rows} />
              {callList}
            </>
          )}
        </div>
        <LapseDialog change={change} names={names} year={year} />
      </>
    )
  return (
    <>
      <AbsenceBar
        view={view}
        counts={counts}
        change={change}
        today={today}
        year={year}
        isBusy={isBusy}
        onAccept={acceptAll}
      />
      <Split
        left={
          <>
            {proposal.error && <ErrorState error={proposal.error} onRetry={() => void proposal.refetch()} isInline />}
            <MatrixTable
              matrix={matrix}
              names={names}
              year={year}
              cursor={cursor}
              acts={acts}
              onMove={moveTo}
              onHosts={() => hostsTable.current?.focus()}
              onDrag={setDragging}
              handle={grid}
            />
            <div className="absence-under">
              <KeyLine label={matrixText.keys.label} keys={matrixText.keys.all} />
              <AnswerProof answer={proposal.data} counts={counts} isSeeking={proposal.isFetching} />
            </div>
            <CallsHead rows={rows}>
              <TellingButtons view={view} matrix={matrix} rows={rows} names={names} />
            </CallsHead>
            {callList}
          </>
        }
        right={
          cell?.need ? (
            <ChildDayEvidence
              key={`${cell.need.child.id} ${cell.date}`}
              view={view}
              matrix={matrix}
              cell={{ ...cell, need: cell.need }}
              names={names}
              acts={acts}
              year={year}
              isDragging={isDragging}
              isAnswered={proposal.data !== undefined || proposal.error !== null}
              hosts={hostsTable}
            />
          ) : (
            <p className="evidence-none ink-2">{evidence.choose}</p>
          )
        }
        rightLabel={evidence.panel}
        rightWidth={[370, 440]}
      />
      <LapseDialog change={change} names={names} year={year} />
    </>
  )
}
