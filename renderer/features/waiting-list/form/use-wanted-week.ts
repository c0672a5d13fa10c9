import { useState } from 'react'
import type { WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { changeForm } from '../../../components/form/draft-store.ts'
import { useDraftValue, type Place } from '../../../components/form/index.ts'
import { write } from '../../../components/form/model/form-state.ts'
import type { PlanSlots, PlanValue } from '../../../format/plan-text/plan-value.ts'
import { mondayOfWeek } from '../../week-plan/model/edit-cycle.ts'
import { isSamePlan } from '../../week-plan/model/edit-plan.ts'
import { faultyFields, reduceEditor, startEditor, type EditorAction } from '../../week-plan/model/editor-state.ts'
import { planOfWanted, wantedOfPlan } from '../wanted-plan.ts'

// Where a text stands that is no plan. The record has no such key: while something stands there it cannot be kept.
const unread = 'unreadWeek'
// The editor draws weeks of a cycle; which dates they fall on is nothing to it.
const from = '2026-01-05'

/** The wanted week of a request, edited like a plan: what stands in the fields, and the plan that goes into the draft. */
export function useWantedWeek(at: Place<WaitingRequest>['at']) {
  const { form } = at('slots')
  const [cycleWeeks = 1] = useDraftValue(at('cycleWeeks'))
  const [slots = []] = useDraftValue(at('slots'))
  const [state, setState] = useState(() => startEditor(valueOf(planOfWanted({ cycleWeeks, slots }))))
  const drafted = valueOf(planOfWanted({ cycleWeeks, slots }))
  // Thrown away, taken back or merged with what somebody else kept: the draft is what counts.
  const editor = isSamePlan(state.plan, { ...drafted, cycleStart: state.plan.cycleStart })
    ? state
    : startEditor(drafted)
  const act = (action: EditorAction) => {
    const next = reduceEditor(editor, action)
    const [faulty] = faultyFields(next)
    const wanted = wantedOfPlan(next.plan)
    setState(next)
    changeForm(form, (draft) => {
      const isSame = isSamePlan(next.plan, editor.plan)
      const planned = isSame ? draft : write(write(draft, 'cycleWeeks', wanted.cycleWeeks), 'slots', wanted.slots)
      return write(planned, unread, faulty === undefined ? undefined : { typed: 'plan', text: next.texts[faulty] })
    })
  }
  return { editor, act }
}

function valueOf(plan: PlanSlots): PlanValue {
  return { ...plan, from, cycleStart: mondayOfWeek(from), keepsCycle: false }
}
