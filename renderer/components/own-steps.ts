import type { CountStep } from './step-outline.ts'

/** Half-open minutes in which the drawn child is there. */
export type OwnSpan = { from: number; until: number }

/** The parts of steps in which the drawn child is there: its place on top of the others. */
export function ownSteps(steps: readonly CountStep[], spans: readonly OwnSpan[]): CountStep[] {
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
