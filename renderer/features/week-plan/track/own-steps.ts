import type { Step } from '../../../../shared/domain/capacity/steps.ts'
import type { Span } from '../model/plan-value.ts'

/** The parts of steps in which the drawn child is there: its place on top of the others. */
export function ownSteps(steps: readonly Step[], spans: readonly Span[]): Step[] {
  return steps.flatMap((step) =>
    spans
      .filter((span) => span.from < step.until && step.from < span.until)
      .map((span) => ({
        from: Math.max(step.from, span.from),
        until: Math.min(step.until, span.until),
        count: step.count,
      })),
  )
}
