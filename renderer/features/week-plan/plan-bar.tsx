import { Select } from '@mantine/core'
import { Button } from '../../components/index.ts'
import { formatDay } from '../../format/date.ts'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import type { EditorAction } from './model/editor-state.ts'
import type { PlanValue } from '../../format/plan-text/plan-value.ts'
import { PlanDateField } from './plan-date-field.tsx'

const text = weekPlan.bar
const offered = [1, 2, 3, 4, 5, 6, 8]

/** What the two dates break, as sentences. */
export type DateFaults = { from?: string | undefined; until?: string | undefined }

type Props = {
  plan: PlanValue
  act: (action: EditorAction) => void
  faultId: string
  onFaults: (change: DateFaults) => void
  onSave: () => void
  onDiscard: () => void
  isSaving: boolean
}

/** The bar above the plan: its period, the length of its cycle, and the ways to end the work on it. */
export function PlanBar({ plan, act, faultId, onFaults, onSave, onDiscard, isSaving }: Props) {
  const { from, until, cycleWeeks } = plan
  const lengths = [...new Set([...offered, cycleWeeks])].sort((a, b) => a - b)
  return (
    <div className="page-toolbar" role="group" aria-label={text.label}>
      <PlanDateField
        label={text.from}
        value={from}
        faultId={faultId}
        judge={(date, isText) => {
          if (date === undefined) return isText ? text.notADate : text.noDate
          return until !== undefined && date > until ? text.startAfterEnd(formatDay(until)) : undefined
        }}
        onChange={(date) => date !== undefined && act({ kind: 'from', date })}
        onFault={(sentence) => onFaults({ from: sentence })}
      />
      <PlanDateField
        label={text.until}
        value={until}
        placeholder={text.open}
        faultId={faultId}
        judge={(date, isText) => {
          if (date === undefined) return isText ? text.notADate : undefined
          return date < from ? text.endBeforeStart(formatDay(from)) : undefined
        }}
        onChange={(date) => act({ kind: 'until', date })}
        onFault={(sentence) => onFaults({ until: sentence })}
      />
      <span className="ink-2 week-plan-cycle-label" aria-hidden>
        {text.cycle}
      </span>
      <Select
        className="week-plan-cycle"
        aria-label={text.cycle}
        data={lengths.map((weeks) => ({ value: String(weeks), label: text.weeks(weeks) }))}
        value={String(cycleWeeks)}
        allowDeselect={false}
        checkIconPosition="right"
        onChange={(weeks) => weeks !== null && act({ kind: 'cycle', weeks: Number(weeks) })}
      />
      <span className="spacer" />
      <Button kind="quiet" onClick={onDiscard}>
        {text.discard}
      </Button>
      <Button kind="primary" shortcut={text.saveKeys} onClick={onSave} isBusy={isSaving}>
        {text.save}
      </Button>
    </div>
  )
}
