import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { BilledDay } from '../../../../shared/domain/monitoring/billed-days.ts'
import type { CountedDay } from '../../../../shared/domain/monitoring/counted-days.ts'

/** A child-day with its names, as a row of the export. */
export type NamedDay<Day> = Omit<Day, 'childId' | 'hostId' | 'date'> & { date: string; child: string; host: string }

/** All that the export of a year holds: the views as the window shows them, and the child-days below them. */
export type MonitoringYear = {
  occupancy: OutputOf<'monitoring.occupancy'>
  countedDays: readonly NamedDay<CountedDay>[]
  childDays: OutputOf<'monitoring.childDays'>
  billedDays: readonly NamedDay<BilledDay>[]
  priority: OutputOf<'monitoring.priority'>
  /** On the last day that the months of `priority` are counted on; none of a year that is still to come. */
  children: OutputOf<'monitoring.priorityChildren'>['children']
  demand: OutputOf<'monitoring.demand'>
  distance: OutputOf<'monitoring.distance'>
}
