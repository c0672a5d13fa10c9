import { useMemo } from 'react'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import type { Sheet, SheetGoal } from '../visit-types.ts'
import { GoalLine } from './goal-line.tsx'
import { SheetPart } from './sheet-section.tsx'
import { useNewLines } from './use-new-lines.ts'
import type { TypedRecord } from '../saving/typed-records.ts'

const text = visitSheet.goals

type Props = {
  visit: Sheet['record']
  host: Sheet['host']
  goals: readonly SheetGoal[]
  year: number | undefined
  isReadOnly: boolean
}

/** What she works on across visits: how it goes at this one, and new goals typed line by line. */
export function GoalsSection({ visit, host, goals, year, isReadOnly }: Props) {
  const { lines, begun, isLine } = useNewLines()
  const known = goals.filter(
    ({ id, record }) => !isLine(id) && (record.status === 'active' || hasProgress(record, visit.id)),
  )
  const label = visitWords.goalOf(nl.common.name(host))
  const given = useMemo(() => ({ hostId: visit.hostId, startedOn: visit.date }), [visit.hostId, visit.date])
  const lineOf = (record: TypedRecord, stored: SheetGoal | undefined) => (
    <GoalLine
      key={record.id}
      record={record}
      stored={stored}
      visit={visit}
      since={stored && text.since(formatDay(stored.record.startedOn, year))}
      last={lastWords(stored, visit.id, year)}
      isReadOnly={isReadOnly}
      onBegun={() => begun(record.id)}
    />
  )
  return (
    <SheetPart section="goals">
      {known.length === 0 && <p className="ink-2">{text.none}</p>}
      {known.map((goal) => lineOf({ kind: 'goal', id: goal.id, label }, goal))}
      {!isReadOnly &&
        lines.map(({ id, storedId }) =>
          lineOf(
            { kind: 'goal', id, label, newcomer: { kind: 'goal', given } },
            goals.find((goal) => goal.id === storedId),
          ),
        )}
    </SheetPart>
  )
}

function hasProgress({ progress }: SheetGoal['record'], visitId: string): boolean {
  return progress?.some((one) => one.visitId === visitId) ?? false
}

function lastWords(goal: SheetGoal | undefined, visitId: string, year: number | undefined): string | undefined {
  const last = goal?.record.progress?.findLast((one) => one.visitId !== visitId && one.isWithdrawn !== true)
  return last && text.last(formatDay(last.date, year), last.text)
}
