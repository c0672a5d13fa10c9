import fc from 'fast-check'
import type { Weekday } from '../../../../shared/domain/calendar/date.ts'
import type { Slot } from '../../../../shared/domain/care-plan/care-plan.ts'
import { inOrder, lastMinute, type PlanSlots } from '../plan-value.ts'

/** Any minute that a slot can end on. */
export const minute = fc.integer({ min: 0, max: lastMinute })

/** Stretches of one day that do not overlap; some touch. */
const daySpans = fc
  .uniqueArray(minute, { minLength: 0, maxLength: 6 })
  .chain((edges) => fc.boolean().map((touching) => ({ edges: edges.sort((a, b) => a - b), touching })))
  .map(({ edges, touching }) => {
    const step = touching ? 1 : 2
    const spans = []
    for (let index = 0; index + 1 < edges.length; index += step)
      spans.push({ from: edges[index] ?? 0, until: edges[index + 1] ?? 0 })
    return spans
  })

/** A plan of up to five weeks, a third of its days without care. */
export const anyPlan: fc.Arbitrary<PlanSlots> = fc
  .integer({ min: 1, max: 5 })
  .chain((cycleWeeks) =>
    fc
      .array(fc.option(daySpans, { freq: 2 }), { minLength: cycleWeeks * 7, maxLength: cycleWeeks * 7 })
      .map((days) => ({ cycleWeeks, slots: inOrder(days.flatMap((spans, index) => slotsOf(spans ?? [], index))) })),
  )

function slotsOf(spans: readonly { from: number; until: number }[], index: number): Slot[] {
  const day = { week: Math.floor(index / 7) + 1, weekday: ((index % 7) + 1) as Weekday }
  return spans.map((span) => ({ ...day, ...span }))
}
