import {
  lastMinute,
  spansOf,
  withSpans,
  type CycleDay,
  type PlanSlots,
  type Span,
} from '../../../format/plan-text/plan-value.ts'

/** What is drawn lies on quarters of an hour; what is typed, on any minute. */
export const quarterHour = 15

/** Reserves a stretch, in either direction, on whole quarters; it takes in every stretch that it meets or touches. */
export function paint<Plan extends PlanSlots>(plan: Plan, day: CycleDay, from: number, until: number): Plan {
  const first = Math.floor(Math.max(0, Math.min(from, until)) / quarterHour) * quarterHour
  const last = Math.ceil(Math.max(from, until) / quarterHour) * quarterHour
  const drawn = { from: first, until: Math.min(lastMinute, Math.max(last, first + quarterHour)) }
  if (drawn.until <= drawn.from) return plan
  const spans = spansOf(plan, day)
  const met = spans.filter((span) => span.from <= drawn.until && drawn.from <= span.until)
  const together = {
    from: Math.min(drawn.from, ...met.map((span) => span.from)),
    until: Math.max(drawn.until, ...met.map((span) => span.until)),
  }
  return withSpans(plan, day, [...spans.filter((span) => !met.includes(span)), together])
}

/** Moves the stretch that begins at `start` by some minutes, its length kept, as far as its neighbours leave room. */
export function moveSpan<Plan extends PlanSlots>(plan: Plan, day: CycleDay, start: number, by: number): Plan {
  return replaceSpan(plan, day, start, (span, room) => {
    const shift = Math.max(room.from - span.from, Math.min(room.until - span.until, by))
    return { from: span.from + shift, until: span.until + shift }
  })
}

/** Moves one edge of the stretch that begins at `start` to a minute, up to its neighbours and down to a quarter of an hour. */
export function stretchSpan<Plan extends PlanSlots>(
  plan: Plan,
  day: CycleDay,
  start: number,
  edge: keyof Span,
  to: number,
): Plan {
  return replaceSpan(plan, day, start, (span, room) => {
    const shortest = Math.min(quarterHour, span.until - span.from)
    if (edge === 'from') return { ...span, from: Math.max(room.from, Math.min(to, span.until - shortest)) }
    return { ...span, until: Math.min(room.until, Math.max(to, span.from + shortest)) }
  })
}

/** Takes away the stretch that begins at `start`. */
export function eraseSpan<Plan extends PlanSlots>(plan: Plan, day: CycleDay, start: number): Plan {
  return withSpans(
    plan,
    day,
    spansOf(plan, day).filter((span) => span.from !== start),
  )
}

function replaceSpan<Plan extends PlanSlots>(
  plan: Plan,
  day: CycleDay,
  start: number,
  change: (span: Span, room: Span) => Span,
): Plan {
  const spans = spansOf(plan, day)
  const index = spans.findIndex((span) => span.from === start)
  const span = spans[index]
  if (!span) return plan
  const room = { from: spans[index - 1]?.until ?? 0, until: spans[index + 1]?.from ?? lastMinute }
  return withSpans(plan, day, spans.with(index, change(span, room)))
}
