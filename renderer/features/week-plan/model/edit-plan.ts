import { copyDay, copyWeek, endOn, resizeCycle, startOn, withSlots } from './edit-cycle.ts'
import { eraseSpan, moveSpan, paint, stretchSpan } from './edit-day.ts'
import { withSpans, type CycleDay, type PlanValue, type Span } from '../../../format/plan-text/plan-value.ts'
import { parseDayText } from '../../../format/plan-text/day-text.ts'
import { parsePlanText } from '../../../format/plan-text/plan-text.ts'

/** A change of a plan. `start` names a stretch of a day by its first minute. */
export type PlanEdit =
  | { kind: 'type-day'; day: CycleDay; text: string }
  | { kind: 'type-plan'; text: string }
  | { kind: 'paint'; day: CycleDay; from: number; until: number }
  | { kind: 'move'; day: CycleDay; start: number; by: number }
  | { kind: 'stretch'; day: CycleDay; start: number; edge: keyof Span; to: number }
  | { kind: 'erase'; day: CycleDay; start: number }
  | { kind: 'clear-day'; day: CycleDay }
  | { kind: 'copy-day'; day: CycleDay; to: readonly CycleDay[] }
  | { kind: 'copy-week'; week: number; to: readonly number[] }
  | { kind: 'cycle'; weeks: number }
  | { kind: 'from'; date: string }
  | { kind: 'until'; date: string | undefined }

/** A plan after a change. A text that breaks a rule, or a date on the wrong side of the other, changes nothing. */
export function editPlan(plan: PlanValue, edit: PlanEdit): PlanValue {
  switch (edit.kind) {
    case 'type-day': {
      const { value } = parseDayText(edit.text)
      return value ? withSpans(plan, edit.day, value) : plan
    }
    case 'type-plan': {
      const { value } = parsePlanText(edit.text)
      return value ? withSlots(plan, value) : plan
    }
    case 'paint':
      return paint(plan, edit.day, edit.from, edit.until)
    case 'move':
      return moveSpan(plan, edit.day, edit.start, edit.by)
    case 'stretch':
      return stretchSpan(plan, edit.day, edit.start, edit.edge, edit.to)
    case 'erase':
      return eraseSpan(plan, edit.day, edit.start)
    case 'clear-day':
      return withSpans(plan, edit.day, [])
    case 'copy-day':
      return copyDay(plan, edit.day, edit.to)
    case 'copy-week':
      return copyWeek(plan, edit.week, edit.to)
    case 'cycle':
      return resizeCycle(plan, edit.weeks)
    case 'from':
      return startOn(plan, edit.date)
    case 'until':
      return endOn(plan, edit.date)
  }
}

/** Whether two plans are the same to the last minute. */
export function isSamePlan(a: PlanValue, b: PlanValue): boolean {
  return (
    a === b ||
    (a.from === b.from &&
      a.until === b.until &&
      a.cycleWeeks === b.cycleWeeks &&
      a.cycleStart === b.cycleStart &&
      a.slots.length === b.slots.length &&
      a.slots.every((slot, index) => {
        const other = b.slots[index]
        return (
          slot.week === other?.week &&
          slot.weekday === other.weekday &&
          slot.from === other.from &&
          slot.until === other.until
        )
      }))
  )
}
