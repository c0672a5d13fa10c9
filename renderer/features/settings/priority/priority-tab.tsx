import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { PriorityRules, PriorityStep } from '../../../../shared/domain/exchange/waiting-list.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import { useQueryOf, useToday } from '../../../api/index.ts'
import {
  Button,
  DataTable,
  ErrorState,
  LoadingRows,
  Split,
  Tag,
  type Column,
  type TableHandle,
} from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { formatLongMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { priorityRules as text } from '../../../i18n/nl/waiting-list/rules.ts'
import { RuleSetView } from './rule-set-view.tsx'
import { RulesForm } from './rules-form.tsx'
import './priority.css'

/** A line of the list: a set of the service's own, or the rules that come with the program. */
type RuleSet = { id: string; record?: PriorityRules; steps: PriorityStep[]; isInForce: boolean }

const standardId = 'standard'

/** Voorrang: the rules of the ranking through time (R121), and new ones from a date on. */
export function PriorityTab() {
  const { data, error, refetch } = useQueryOf('priorityRules.list', {})
  const { today } = useToday()
  const [chosenId, setChosenId] = useState<string>()
  const [isAdding, setIsAdding] = useState(false)
  const table = useRef<TableHandle>(null)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || today === undefined) return <LoadingRows rows={6} hasHead />
  const sets: RuleSet[] = [
    ...data.rows
      .toSorted(latestFirst)
      .map((record) => ({ id: record.id, record, steps: record.steps, isInForce: record.id === data.now.id })),
    { id: standardId, steps: data.standard, isInForce: data.now.id === undefined },
  ]
  const chosen = sets.find(({ id }) => id === chosenId) ?? sets.find(({ isInForce }) => isInForce)
  const close = (id?: string) => {
    if (id !== undefined) setChosenId(id)
    setIsAdding(false)
    table.current?.focus()
  }
  return (
    <>
      <div className="page-toolbar">
        <p className="small ink-2 rules-intro">{text.intro}</p>
        <span className="spacer" />
        <Button kind="primary" icon={<Plus className="icon-small" aria-hidden />} onClick={() => setIsAdding(true)}>
          {text.add}
        </Button>
      </div>
      <Split
        left={
          <DataTable
            label={text.list}
            columns={columnsOn(today)}
            items={sets.map((row) => ({ id: row.id, row }))}
            selectedId={chosen?.id}
            onSelect={(id) => {
              setIsAdding(false)
              setChosenId(id)
            }}
            handle={table}
          />
        }
        right={
          chosen &&
          (isAdding ? (
            <RulesForm key={chosen.id} like={chosen.steps} standard={data.standard} today={today} onDone={close} />
          ) : (
            <RuleSetView record={chosen.record} steps={chosen.steps} onCopy={() => setIsAdding(true)} />
          ))
        }
        rightLabel={text.panel}
        rightWidth={[560, 760]}
      />
    </>
  )
}

function latestFirst(a: PriorityRules, b: PriorityRules): number {
  return a.from === b.from ? compareText(b.enteredAt, a.enteredAt) : compareText(b.from, a.from)
}

function columnsOn(today: string): Column<RuleSet>[] {
  return [
    { id: 'from', header: text.columns.from, cell: ({ record }) => (record ? formatDay(record.from) : text.standard) },
    { id: 'steps', header: text.columns.steps, width: 72, align: 'right', cell: ({ steps }) => steps.length },
    {
      id: 'entered',
      header: text.columns.entered,
      width: 136,
      cell: ({ record }) =>
        record ? formatLongMoment(record.enteredAt) : <span className="ink-3">{nl.common.noValue}</span>,
    },
    {
      id: 'state',
      header: text.columns.state,
      width: 96,
      cell: ({ record, isInForce }) =>
        isInForce ? (
          <Tag meaning="accent">{text.inForce}</Tag>
        ) : record && record.from > today ? (
          <Tag>{text.coming}</Tag>
        ) : null,
    },
  ]
}
