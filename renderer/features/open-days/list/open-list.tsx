import { CheckCheck, Search } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { Button, EmptyState, Split, type TableHandle } from '../../../components/index.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { formatLongDate, formatWeekdayDate } from '../../../format/date.ts'
import { openDays as text } from '../../../i18n/nl/open-days.ts'
import { nl } from '../../../i18n/nl.ts'
import { OpenEvidence } from '../evidence/open-evidence.tsx'
import { absentWith, asPlanned } from '../model/answer-cells.ts'
import { atOnce } from '../model/at-once.ts'
import { openGroups } from '../model/open-groups.ts'
import type { OpenRow } from '../model/open-rows.ts'
import { reasonsOn, type OfferedReason } from '../model/reasons.ts'
import type { Grouping } from '../open-days-search.ts'
import type { OpenAnswer } from '../open-days-types.ts'
import type { useAnswering } from '../use-answering.ts'
import { AnswerBar } from './answer-bar.tsx'
import { DayList } from './day-list.tsx'
import { linesOf } from './lines-of.ts'
import { openColumns } from './open-columns.tsx'
import { Refusal } from './refusal.tsx'
import { useDayList } from './use-day-list.ts'

type Props = {
  answer: OpenAnswer
  rows: readonly OpenRow[]
  total: number
  by: Grouping
  year: number | undefined
  isNarrowed: boolean
  answering: ReturnType<typeof useAnswering>
  onShowAll(): void
}

/** The open days, what can be answered for those that are chosen, and the evidence of the one where the keys act. */
export function OpenList({ answer, rows, total, by, year, isNarrowed, answering, onShowAll }: Props) {
  const lines = useMemo(
    () => linesOf(openGroups(rows, by), (row) => lineLabel(row, year), text.groupCount),
    [rows, by, year],
  )
  const columns = useMemo(() => openColumns(year, by), [year, by])
  const { view, setView, acted } = useDayList(lines)
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table)
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const { rows: chosen, isCapped } = useMemo(() => atOnce(acted.flatMap((id) => byId.get(id) ?? [])), [acted, byId])
  const reasons = useMemo(
    () =>
      reasonsOn(
        answer.absenceReasons,
        chosen.map(({ date }) => date),
      ),
    [answer.absenceReasons, chosen],
  )
  const planned = () => {
    const count = chosen.length
    const cells = asPlanned(chosen)
    if (count > 0 && !answering.isRunning)
      void answering.answer({ cells, words: text.done.planned(count), undone: text.done.undone(count) })
    table.current?.focus()
  }
  const absent = ({ name, on }: OfferedReason) => {
    const cells = absentWith(chosen, on)
    if (cells.length > 0 && !answering.isRunning)
      void answering.answer({
        cells,
        words: text.done.absent(cells.length, name),
        undone: text.done.undone(cells.length),
      })
    table.current?.focus()
  }
  const onKey = (key: string): boolean => {
    if (key === 'Enter') {
      planned()
      return true
    }
    const reason = reasons.find((one) => one.key === key.toLowerCase())
    if (reason) absent(reason)
    return reason !== undefined
  }
  if (rows.length === 0)
    return <NothingOpen answer={answer} total={total} isNarrowed={isNarrowed} onShowAll={onShowAll} />
  const shown = view.cursor === undefined ? undefined : byId.get(view.cursor)
  return (
    <Split
      left={
        <>
          <DayList
            label={text.listLabel}
            columns={columns}
            lines={lines}
            view={view}
            onView={setView}
            onKey={onKey}
            handle={table}
          />
          <Refusal error={answering.refusal} names={answer.children} />
          <AnswerBar
            rows={chosen}
            isCapped={isCapped}
            reasons={reasons}
            isBusy={answering.isRunning}
            onPlanned={planned}
            onAbsent={absent}
          />
        </>
      }
      right={<OpenEvidence row={shown} chosen={chosen} year={year} />}
      rightLabel={text.evidence.panel}
      rightWidth={[380, 460]}
    />
  )
}

function lineLabel({ child, date }: OpenRow, year: number | undefined): string {
  return text.chooseDay(nl.common.name(child), formatWeekdayDate(date, year))
}

function NothingOpen({
  answer,
  total,
  isNarrowed,
  onShowAll,
}: Pick<Props, 'answer' | 'total' | 'isNarrowed' | 'onShowAll'>) {
  if (total === 0)
    return (
      <EmptyState icon={CheckCheck} title={text.empty.title}>
        {text.empty.text(formatLongDate(answer.until))}
      </EmptyState>
    )
  const { title, detail } = isNarrowed
    ? { title: text.empty.narrowedTitle, detail: text.empty.narrowedText(total) }
    : { title: text.empty.noMatch, detail: text.empty.noMatchText }
  return (
    <EmptyState icon={Search} title={title} actions={<Button onClick={onShowAll}>{text.narrowed.all}</Button>}>
      {detail}
    </EmptyState>
  )
}
