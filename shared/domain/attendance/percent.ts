import { stayPercents } from '../../law/stay-percents.ts'
import type { Percent } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'

/** Part of the day tariff that a number of minutes costs a family or pays a host (R34–R37, R85). */
export function percentFor(minutes: number, goesToSchool: boolean): Percent {
  if (minutes < stayPercents.shortBelow && goesToSchool) return stayPercents.short
  if (minutes < stayPercents.halfBelow) return stayPercents.half
  return minutes <= stayPercents.fullUpTo ? stayPercents.full : stayPercents.long
}

/** Whether a child goes to school on a date: from its first school day on, that day included (exchange.md §2). */
export function goesToSchoolOn(child: { schoolStartsOn?: EpochDay }, date: EpochDay): boolean {
  return child.schoolStartsOn !== undefined && child.schoolStartsOn <= date
}

/** Weight of a day in half days, by its reserved minutes: none 0, under 300 minutes 1, from 300 on 2 (exchange.md §2, R66). */
export function halfDaysFor(minutes: number): 0 | 1 | 2 {
  if (minutes === 0) return 0
  return minutes < stayPercents.halfBelow ? 1 : 2
}
