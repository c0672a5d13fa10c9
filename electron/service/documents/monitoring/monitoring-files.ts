import { monitoringText } from '../text/monitoring-nl.ts'
import type { OrderedFile } from '../worker/render-files-in-worker.ts'
import { billedDaysTable, childDaysTable } from './child-days-tables.ts'
import type { MonitoringYear } from './monitoring-year.ts'
import { occupancyDaysTable, occupancyTable, outcomeTable } from './occupancy-tables.ts'
import { childrenTable, demandTable, distanceTable, priorityTable, requestsTable } from './people-tables.ts'

/** More child-days than this make a workbook that takes minutes to write; they go into text files beside it. */
const mostDaysInWorkbook = 25_000

/** The files of a year: a workbook with a sheet for every view and its rows, and of a large service the child-days beside it. */
export function monitoringFiles(year: MonitoringYear): OrderedFile[] {
  const { occupancy, countedDays, childDays, billedDays, priority, children, demand, distance } = year
  const counted = occupancyDaysTable(countedDays)
  const billed = billedDaysTable(billedDays)
  const isSmall = countedDays.length + billedDays.length <= mostDaysInWorkbook
  const workbook: OrderedFile = {
    name: monitoringText.file(occupancy.year),
    order: {
      type: 'tables',
      kind: 'xlsx',
      tables: [
        outcomeTable(occupancy),
        occupancyTable(occupancy),
        ...(isSmall ? [counted] : []),
        childDaysTable(childDays),
        ...(isSmall ? [billed] : []),
        priorityTable(priority),
        childrenTable(children),
        demandTable(demand),
        requestsTable(demand),
        distanceTable(distance),
      ],
    },
  }
  if (isSmall) return [workbook]
  return [
    workbook,
    { name: monitoringText.occupancyFile(occupancy.year), order: { type: 'tables', kind: 'csv', tables: [counted] } },
    { name: monitoringText.childDaysFile(occupancy.year), order: { type: 'tables', kind: 'csv', tables: [billed] } },
  ]
}
