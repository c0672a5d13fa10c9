import type { OutputOf } from '../../../../shared/contract/index.ts'
import { demandColumns, type DemandColumn } from '../../../../shared/domain/monitoring/demand-months.ts'
import { formatMonthName } from '../../../format/date.ts'
import { formatNumber } from '../../../format/money.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { waiting as text } from '../../../i18n/nl/monitoring/waiting.ts'
import type { NumberCell, NumberColumn, NumberRow } from '../grid/number-grid.tsx'
import { numberKey } from '../model/number-key.ts'

export type DemandView = OutputOf<'monitoring.demand'>
export type DemandRequest = DemandView['requests'][number]

/** The number of the view that an address names. */
export function demandNumber(name: string | undefined): DemandColumn | undefined {
  return demandColumns.find((column) => column === name)
}

export const waitingColumns: readonly NumberColumn[] = demandColumns.map((id) => ({
  id,
  header: text.columns[id],
  width: id === 'unanswered' ? 94 : 74,
  title: text.names[id],
}))

/** A row for every month up to the running one, and the year. */
export function monthRows(view: DemandView): { rows: NumberRow[]; footer: NumberRow } {
  const running = view.today.slice(0, 7)
  return {
    rows: view.months.map(({ month, ...counts }) => ({
      id: month,
      name: formatMonthName(month),
      ...(month === running && { remark: monitoring.running }),
      cells: cellsOf(counts, month),
    })),
    footer: { id: 'total', name: monitoring.total, cells: cellsOf(view.total, undefined) },
  }
}

/** The requests that a number counts, of a month or the year, in the order in which they came in. */
export function requestsOf(view: DemandView, number: DemandColumn, month: string | undefined): DemandRequest[] {
  const counts = month === undefined ? view.total : view.months.find((one) => one.month === month)
  const ids = new Set(counts?.[number])
  return view.requests.filter(({ id }) => ids.has(id))
}

function cellsOf(counts: DemandView['total'], month: string | undefined): Record<string, NumberCell> {
  return Object.fromEntries(
    demandColumns.map((column): [string, NumberCell] => {
      const count = counts[column].length
      return [
        column,
        count === 0 ? { text: '0', isQuiet: true } : { text: formatNumber(count), key: numberKey(column, { month }) },
      ]
    }),
  )
}
