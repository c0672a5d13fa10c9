import type { HostCapacityFacts, PlannedChild } from '../../shared/domain/capacity/facts.ts'
import type { CarePlan } from '../../shared/domain/care-plan/care-plan.ts'
import { minutes, span } from './facts-in-words.ts'

/** Host `h`, open on weekdays from seven to six, licensed for eight from 2020 on, unless said otherwise. */
export function host(changes: Partial<HostCapacityFacts> = {}): HostCapacityFacts {
  return {
    hostId: 'h',
    ...span('2020-01-01'),
    licences: [{ ...span('2020-01-01'), maxPresent: 8 }],
    openingHours: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, ...minutes('07:00-18:00') })),
    openingChanges: [],
    ownChildren: [],
    agreements: [],
    ...changes,
  }
}

/** A number of children, each with an agreement with this plan. */
export function children(count: number, plan: CarePlan, prefix = 'c'): PlannedChild[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    childId: `${prefix}${index}`,
    ...span('2020-01-01'),
    plans: [plan],
  }))
}
