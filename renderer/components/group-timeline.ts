import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { compareText } from '../../shared/domain/text-order.ts'

/** One line of a timeline, already in words. */
export type TimelineEntry = {
  id: string
  date: string
  icon: LucideIcon
  /** The fact, in bold. */
  title: string
  detail: ReactNode
  /** Where it is to be found, at the right. */
  link?: ReactNode
}

/** Entries of one month `YYYY-MM`, still to come or past. */
type TimelineGroup = { month: string; isPlanned: boolean; entries: TimelineEntry[] }

/**
 * Entries by month: first what is planned after today, soonest first, at most `plannedShown` of it; then what has been, latest
 * first. Entries of one day keep their order.
 */
export function groupTimeline(
  entries: readonly TimelineEntry[],
  today: string,
  plannedShown: number = Infinity,
): { groups: TimelineGroup[]; plannedHidden: number } {
  const planned = entries.filter((entry) => entry.date > today).sort((a, b) => compareText(a.date, b.date))
  const past = entries.filter((entry) => entry.date <= today).sort((a, b) => compareText(b.date, a.date))
  return {
    groups: [...byMonth(planned.slice(0, plannedShown), true), ...byMonth(past, false)],
    plannedHidden: Math.max(0, planned.length - plannedShown),
  }
}

function byMonth(entries: readonly TimelineEntry[], isPlanned: boolean): TimelineGroup[] {
  const months = Map.groupBy(entries, (entry) => entry.date.slice(0, 7))
  return [...months].map(([month, group]) => ({ month, isPlanned, entries: group }))
}
