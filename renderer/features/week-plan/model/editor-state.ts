import { editPlan, isSamePlan, type PlanEdit } from './edit-plan.ts'
import type { CycleDay, PlanValue } from '../../../format/plan-text/plan-value.ts'
import { parseDayText } from '../../../format/plan-text/day-text.ts'
import { parsePlanText } from '../../../format/plan-text/plan-text.ts'
import type { TextFault } from '../../../format/plan-text/text-fault.ts'

/**
 * The editor: the plan as it is now, what undo and redo go back and forth through, and texts as they stand in the fields: the one
 * that is being typed in, and those that were left with a fault.
 */
export type EditorState = {
  plan: PlanValue
  past: readonly PlanValue[]
  future: readonly PlanValue[]
  texts: Readonly<Record<string, string>>
  /** The field whose typing made the last step: what is typed on joins it. */
  typingIn?: string
}

export type EditorAction = PlanEdit | { kind: 'leave-field' } | { kind: 'undo' } | { kind: 'redo' }

/** The key of the line of the whole plan among the texts. */
export const planField = 'plan'

/** The key of the field of a day among the texts. */
export function dayField({ week, weekday }: CycleDay): string {
  return `${week}.${weekday}`
}

/** An editor on a plan, with nothing to undo. */
export function startEditor(plan: PlanValue): EditorState {
  return { plan, past: [], future: [], texts: {} }
}

/** The editor after an action. Undo and redo reach back to the start and forth to the last change of the session. */
export function reduceEditor(state: EditorState, action: EditorAction): EditorState {
  if (action.kind === 'undo') return undo(state)
  if (action.kind === 'redo') return redo(state)
  if (action.kind === 'leave-field') return leaveField(state)
  const field = fieldOf(action)
  const left = state.typingIn === field ? state : leaveField(state)
  const texts = textsAfter(left.texts, action)
  const plan = editPlan(left.plan, action)
  if (isSamePlan(plan, left.plan)) return { ...left, texts }
  const past = left.typingIn === undefined ? [...left.past, left.plan] : left.past
  return { plan, past, future: [], texts, ...(field !== undefined && { typingIn: field }) }
}

/** The first fault of a text in a field, or undefined. */
export function faultOf(field: string, text: string): TextFault | undefined {
  return (field === planField ? parsePlanText(text) : parseDayText(text)).fault
}

/** Fields with a text that cannot be read: the plan does not say what stands in them. */
export function faultyFields({ texts }: Pick<EditorState, 'texts'>): string[] {
  return Object.keys(texts).filter((field) => faultOf(field, texts[field] ?? '') !== undefined)
}

/** Ends what was being typed: its field shows the plan again, unless it cannot be read. */
function leaveField(state: EditorState): EditorState {
  const { typingIn, ...settled } = state
  const texts = Object.fromEntries(
    Object.entries(state.texts).filter(([field, text]) => faultOf(field, text) !== undefined),
  )
  const before = state.past.at(-1)
  // Typed and typed back: there is nothing to undo.
  const isUndone = typingIn !== undefined && before !== undefined && isSamePlan(before, state.plan)
  return { ...settled, texts, ...(isUndone && { past: state.past.slice(0, -1) }) }
}

function undo(state: EditorState): EditorState {
  const { plan, past, future } = leaveField(state)
  const before = past.at(-1)
  if (!before) return { plan, past, future, texts: {} }
  return { plan: before, past: past.slice(0, -1), future: [plan, ...future], texts: {} }
}

function redo(state: EditorState): EditorState {
  const { plan, past, future } = leaveField(state)
  const [after, ...rest] = future
  if (!after) return { plan, past, future, texts: {} }
  return { plan: after, past: [...past, plan], future: rest, texts: {} }
}

function fieldOf(edit: PlanEdit): string | undefined {
  if (edit.kind === 'type-plan') return planField
  return edit.kind === 'type-day' ? dayField(edit.day) : undefined
}

/** What stands in the fields after an edit: texts of days that it changed otherwise go, and so does the line. */
function textsAfter(texts: EditorState['texts'], edit: PlanEdit): EditorState['texts'] {
  if (edit.kind === 'from' || edit.kind === 'until') return texts
  if (edit.kind === 'type-plan')
    return faultOf(planField, edit.text) ? { ...texts, [planField]: edit.text } : { [planField]: edit.text }
  if (edit.kind === 'type-day') return { ...without(texts, [planField]), [dayField(edit.day)]: edit.text }
  if (edit.kind === 'copy-week' || edit.kind === 'cycle') return {}
  return without(texts, [planField, ...(edit.kind === 'copy-day' ? edit.to : [edit.day]).map(dayField)])
}

function without(texts: EditorState['texts'], fields: readonly string[]): EditorState['texts'] {
  return Object.fromEntries(Object.entries(texts).filter(([field]) => !fields.includes(field)))
}
