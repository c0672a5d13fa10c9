import type { monitoring } from '../../../../shared/contract/monitoring.ts'
import type { HandlersOf } from '../../context.ts'
import { monitoringBilledDays, monitoringChildDays } from './child-days.ts'
import { monitoringDemand } from './demand.ts'
import { monitoringDistance } from './distance.ts'
import { monitoringOccupancyDays } from './occupancy-days.ts'
import { monitoringOccupancy } from './occupancy.ts'
import { monitoringOpenDays } from './open-days.ts'
import { monitoringPriority, monitoringPriorityChildren } from './priority.ts'
import { monitoringWrite } from './write-year.ts'

/** Handlers of monitoring. */
export const monitoringHandlers: HandlersOf<keyof typeof monitoring> = {
  'monitoring.occupancy': monitoringOccupancy,
  'monitoring.occupancyDays': monitoringOccupancyDays,
  'monitoring.openDays': monitoringOpenDays,
  'monitoring.childDays': monitoringChildDays,
  'monitoring.billedDays': monitoringBilledDays,
  'monitoring.priority': monitoringPriority,
  'monitoring.priorityChildren': monitoringPriorityChildren,
  'monitoring.distance': monitoringDistance,
  'monitoring.demand': monitoringDemand,
  'monitoring.write': monitoringWrite,
}
