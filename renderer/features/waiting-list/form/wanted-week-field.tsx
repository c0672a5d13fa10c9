import { Input, Select } from '@mantine/core'
import { OctagonAlert } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import type { WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { useDraftStore } from '../../../components/form/draft-store.ts'
import type { Place } from '../../../components/form/index.ts'
import { useMountedField } from '../../../components/form/mounted-fields.ts'
import { faultText } from '../../../format/plan-text/fault-sentence.ts'
import { printPlan } from '../../../format/plan-text/print-plan.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import { requestForm as text } from '../../../i18n/nl/waiting-list/form.ts'
import { editPlan, type PlanEdit } from '../../week-plan/model/edit-plan.ts'
import { faultOf, planField } from '../../week-plan/model/editor-state.ts'
import { useShownFault } from '../../week-plan/use-shown-fault.ts'
import { useWantedWeek } from './use-wanted-week.ts'
import { WantedWeekTable } from './wanted-week-table.tsx'
import '../../week-plan/week-plan.css'

const lengths = [1, 2, 3, 4, 5, 6, 8]

/** The wanted week: the line that plans are typed in, and the same as rows of days to type or paint in. */
export function WantedWeekField({ at }: { at: Place<WaitingRequest>['at'] }) {
  const { editor, act } = useWantedWeek(at)
  const [preview, setPreview] = useState<PlanEdit>()
  const plan = useMemo(() => (preview ? editPlan(editor.plan, preview) : editor.plan), [editor.plan, preview])
  const isTried = useDraftStore((store) => store.entries[at('slots').form]?.form.isTried ?? false)
  const [lineId, faultId] = [useId(), useId()]
  useMountedField(at('slots').form, 'slots')
  useMountedField(at('slots').form, 'unreadWeek')
  const typed = editor.texts[planField]
  const line = typed ?? printPlan(plan)
  const fault = typed === undefined ? undefined : faultOf(planField, typed)
  const { isShown, onFocus, onBlur } = useShownFault(line, fault, isTried)
  const lacks = isTried && fault === undefined && plan.slots.length === 0
  const sentence = isShown && fault ? faultText(line, fault) : lacks ? text.noDays : undefined
  const weeks = [...new Set([...lengths, plan.cycleWeeks])].sort((a, b) => a - b)
  return (
    <div className="wanted-week">
      <div className="wanted-week-line">
        <Input.Wrapper label={text.line} required labelProps={{ htmlFor: lineId }}>
          <input
            id={lineId}
            className="week-plan-input"
            data-field={planField}
            aria-required
            value={line}
            placeholder={text.linePlaceholder}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={sentence !== undefined}
            aria-describedby={faultId}
            onFocus={onFocus}
            onChange={(event) => act({ kind: 'type-plan', text: event.currentTarget.value })}
            onBlur={() => {
              onBlur()
              act({ kind: 'leave-field' })
            }}
          />
        </Input.Wrapper>
        <Select
          className="week-plan-cycle"
          label={text.cycle}
          data={weeks.map((count) => ({ value: String(count), label: weekPlan.bar.weeks(count) }))}
          value={String(plan.cycleWeeks)}
          allowDeselect={false}
          checkIconPosition="right"
          withScrollArea={false}
          onChange={(count) => count !== null && act({ kind: 'cycle', weeks: Number(count) })}
        />
      </div>
      <p id={faultId} className="small wanted-week-hint" role="status">
        {sentence === undefined ? (
          <span className="ink-3">{text.lineHint}</span>
        ) : (
          <span className="br">
            <OctagonAlert className="icon-small" aria-hidden /> {sentence}
          </span>
        )}
      </p>
      <WantedWeekTable editor={editor} plan={plan} isTried={isTried} act={act} onPreview={setPreview} />
    </div>
  )
}
