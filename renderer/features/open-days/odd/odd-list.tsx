import { CheckCheck, Search } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { mostDaysAtOnce } from '../../../../shared/domain/attendance/days-at-once.ts'
import { Button, EmptyState, Split, type TableHandle } from '../../../components/index.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { formatLongDate, formatWeekdayDate } from '../../../format/date.ts'
import { openDays } from '../../../i18n/nl/open-days.ts'
import { atOnce } from '../model/at-once.ts'
import { DayList } from '../list/day-list.tsx'
import { linesOf } from '../list/lines-of.ts'
import { Refusal } from '../list/refusal.tsx'
import { useDayList } from '../list/use-day-list.ts'
import { checksOf, namesOf, oddGroups, type OddRow } from '../model/odd-rows.ts'
import type { OddAnswer } from '../open-days-types.ts'
import type { useAnswering } from '../use-answering.ts'
import { oddColumns } from './odd-columns.tsx'
import { OddEvidence } from './odd-evidence.tsx'

const text = openDays.oddList

type Props = {
  answer: OddAnswer
  rows: readonly OddRow[]
  total: number
  /** The dates that were looked at. */
  from: string
  until: string
  year: number | undefined
  answering: ReturnType<typeof useAnswering>
  onShowAll(): void
}

/** The odd facts by kind, each with its sentence and what can be done about it beside the list. */
export function OddList({ answer, rows, total, from, until, year, answering, onShowAll }: Props) {
  const lines = useMemo(
    () =>
      linesOf(
        oddGroups(rows),
        ({ who, odd }) => openDays.chooseDay(who, formatWeekdayDate(odd.date, year)),
        text.count,
      ),
    [rows, year],
  )
  const columns = useMemo(() => oddColumns(year), [year])
  const names = useMemo(() => namesOf(answer), [answer])
  const { view, setView, acted } = useDayList(lines)
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table)
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const { rows: chosen, isCapped } = atOnce(
    acted.flatMap((id) => byId.get(id) ?? []),
    ({ odd }) => checksOf(odd).length,
  )
  const leave = (facts: readonly OddRow[]) => {
    if (facts.length > 0 && !answering.isRunning)
      void answering.leave(
        facts.flatMap(({ odd }) => checksOf(odd)),
        facts.length,
      )
    table.current?.focus()
  }
  if (rows.length === 0)
    return total === 0 ? (
      <EmptyState icon={CheckCheck} title={text.emptyTitle}>
        {text.emptyText(formatLongDate(from), formatLongDate(until))}
      </EmptyState>
    ) : (
      <EmptyState
        icon={Search}
        title={openDays.empty.noMatch}
        actions={<Button onClick={onShowAll}>{openDays.narrowed.all}</Button>}
      >
        {text.noMatchText}
      </EmptyState>
    )
  const shown = (view.cursor === undefined ? undefined : byId.get(view.cursor)) ?? chosen[0]
  return (
    <Split
      left={
        <>
          <DayList
            label={text.label}
            columns={columns}
            lines={lines}
            view={view}
            onView={setView}
            onKey={(key) => {
              if (key.toLowerCase() !== 'k') return false
              leave(chosen)
              return true
            }}
            handle={table}
          />
          <Refusal error={answering.refusal} names={answer.children} />
          <div className="day-bar-actions" role="group" aria-label={openDays.bar.label}>
            <p>
              <b>{text.chosen(chosen.length)}</b> <span className="ink-2">{text.rightWhat(chosen.length)}</span>
              {isCapped && <span className="att"> {openDays.bar.most(mostDaysAtOnce)}</span>}
            </p>
            <div className="row">
              <Button shortcut="k" isBusy={answering.isRunning} onClick={() => leave(chosen)}>
                {text.right(chosen.length)}
              </Button>
            </div>
          </div>
        </>
      }
      right={
        shown ? (
          <OddEvidence
            key={shown.id}
            row={shown}
            names={names}
            answering={answering}
            onDone={() => table.current?.focus()}
          />
        ) : (
          <p className="section ink-2">{openDays.evidence.choose}</p>
        )
      }
      rightLabel={openDays.evidence.panel}
      rightWidth={[400, 480]}
    />
  )
}
