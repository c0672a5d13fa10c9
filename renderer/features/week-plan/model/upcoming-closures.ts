import type { ClosureRecord } from '../../../../shared/domain/exchange/document.ts'

/** Closures during a plan that are not over yet, in order; those of host and service that overlap are told as one. */
export function upcomingClosures(
  closures: readonly ClosureRecord[],
  plan: { from: string; until?: string },
  today: string,
): { from: string; until: string }[] {
  const first = plan.from > today ? plan.from : today
  const spans: { from: string; until: string }[] = []
  for (const { from, until } of closures.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (until < first || (plan.until !== undefined && from > plan.until)) continue
    const last = spans.at(-1)
    if (last && from <= last.until) last.until = until > last.until ? until : last.until
    else spans.push({ from, until })
  }
  return spans
}
