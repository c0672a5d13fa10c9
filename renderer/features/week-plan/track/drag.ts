import type { PlanEdit } from '../model/edit-plan.ts'
import { quarterHour } from '../model/edit-day.ts'
import type { CycleDay, Span } from '../../../format/plan-text/plan-value.ts'

/** What a drag does: paint from where it began, or take hold of a stretch or of one of its edges. */
export type Drag =
  | { kind: 'paint'; anchor: number }
  | { kind: 'move'; start: number; anchor: number }
  | { kind: 'stretch'; start: number; edge: keyof Span }

/** What a drag begins as, at a minute of the day: near an edge it stretches. `reach` is the width of an edge in minutes. */
export function dragAt(minute: number, span: Span | undefined, reach: number): Drag {
  if (!span) return { kind: 'paint', anchor: minute }
  // A short bar keeps a middle to take hold of.
  const near = Math.min(reach, (span.until - span.from) / 3)
  if (minute - span.from < near) return { kind: 'stretch', start: span.from, edge: 'from' }
  if (span.until - minute < near) return { kind: 'stretch', start: span.from, edge: 'until' }
  return { kind: 'move', start: span.from, anchor: minute }
}

/** The change that a drag makes when the pointer is at a minute; on whole quarters of an hour. */
export function editOfDrag(drag: Drag, day: CycleDay, minute: number): PlanEdit {
  if (drag.kind === 'paint') return { kind: 'paint', day, from: drag.anchor, until: minute }
  if (drag.kind === 'stretch')
    return { kind: 'stretch', day, start: drag.start, edge: drag.edge, to: toQuarter(minute) }
  return { kind: 'move', day, start: drag.start, by: toQuarter(minute - drag.anchor) }
}

/** The change that a key makes to the bar that has the focus: arrows move it, with Shift its end; undefined for other keys. */
export function editOfKey(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  day: CycleDay,
  span: Span,
): PlanEdit | undefined {
  const by = key === 'ArrowLeft' ? -quarterHour : key === 'ArrowRight' ? quarterHour : 0
  if (by !== 0 && shiftKey) return { kind: 'stretch', day, start: span.from, edge: 'until', to: span.until + by }
  if (by !== 0) return { kind: 'move', day, start: span.from, by }
  if (key === 'Delete') return { kind: 'clear-day', day }
  return key === 'Backspace' ? { kind: 'erase', day, start: span.from } : undefined
}

function toQuarter(minutes: number): number {
  return Math.round(minutes / quarterHour) * quarterHour
}
