import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { peakOf, type Step } from '../../../../shared/domain/capacity/steps.ts'

/** The most children at once in some hours of a day. */
export function peakDuring(steps: readonly Step[], hours: readonly Interval[]): number {
  return peakOf(steps.filter((step) => hours.some(([from, until]) => from < step.until && step.from < until)))
}
