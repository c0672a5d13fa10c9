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
  detail: string
  /** Where it is to be found, at the right. */
  link?: ReactNode
}

/** Entries of one month `YYYY-MM`; without a month: what is still to come. */
export type TimelineGroup = { month: string | undefined; entries: TimelineEntry[] }

/** Entries in groups: first what is planned after today, soonest first; then by month, latest first. */
export function groupTimeline(entries: readonly TimelineEntry[], today: string): TimelineGroup[] {
  const planned = entries.filter((entry) => entry.date > today).sort((a, b) => compareText(a.date, b.date))
  const past = entries.filter((entry) => entry.date <= today).sort((a, b) => compareText(b.date, a.date))
  const months = Map.groupBy(past, (entry) => entry.date.slice(0, 7))
  const groups: TimelineGroup[] = [...months].map(([month, group]) => ({ month, entries: group }))
  return planned.length === 0 ? groups : [{ month: undefined, entries: planned }, ...groups]
}
