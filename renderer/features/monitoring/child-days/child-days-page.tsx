import { ChartColumn } from 'lucide-react'
import { useQueryOf } from '../../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows, Split } from '../../../components/index.ts'
import { childDays as text } from '../../../i18n/nl/monitoring/child-days.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { monthTick } from '../chart/month-tick.ts'
import { MonthBars, type ChartLayer } from '../chart/month-bars.tsx'
import { NumberGrid } from '../grid/number-grid.tsx'
import { valueAt } from '../model/host-months.ts'
import { numberKey, readNumberKey } from '../model/number-key.ts'
import { MonitoringPage } from '../monitoring-page.tsx'
import { MonitoringToolbar } from '../monitoring-toolbar.tsx'
import { monthsOfYear, RowsChoice } from '../rows-choice.tsx'
import { useOpened } from '../use-opened.ts'
import { ChildDaysPanel } from './child-days-panel.tsx'
import {
  childDaysColumns,
  childDaysNumber,
  countIn,
  hostRows,
  monthRows,
  type ChildDaysView,
} from './child-days-rows.ts'

const layers: readonly ChartLayer[] = [
  { id: '100', label: text.legend[100], pattern: 'full' },
  { id: '60', label: text.legend[60], pattern: 'stripes' },
  { id: '40', label: text.legend[40], pattern: 'dots' },
  { id: '160', label: text.legend[160], pattern: 'cross' },
]

/** Kinddagen: child-days by percent, as the invoices have them. */
export function ChildDaysPage() {
  const opened = useOpened('/monitoring/kinddagen')
  const { year } = opened
  const { data, error, refetch } = useQueryOf(
    'monitoring.childDays',
    { year: year ?? 1900 },
    { enabled: year !== undefined, keepPrevious: true },
  )
  return (
    <MonitoringPage year={year} onTurn={opened.turnYear}>
      {data ? (
        <ChildDays view={data} opened={opened} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={16} hasHead />
      )}
    </MonitoringPage>
  )
}

function ChildDays({ view, opened }: { view: ChildDaysView; opened: ReturnType<typeof useOpened> }) {
  const { rowsAreHosts, period, place, open } = opened
  const number = childDaysNumber(opened.number)
  if (view.hosts.length === 0)
    return (
      <EmptyState icon={ChartColumn} title={text.empty}>
        {text.emptyDetail}
      </EmptyState>
    )
  const { rows, footer } = rowsAreHosts ? hostRows(view, period) : monthRows(view)
  return (
    <>
      <MonitoringToolbar year={view.year}>
        <RowsChoice year={view.year} opened={opened} />
      </MonitoringToolbar>
      <Split
        rightLabel={monitoring.rows}
        rightWidth={[380, 520]}
        left={
          <div className="monitoring-left">
            {!rowsAreHosts && <MonthBars title={text.chartTitle} layers={layers} points={pointsOf(view)} />}
            <NumberGrid
              label={text.tableLabel}
              rowHeader={rowsAreHosts ? monitoring.host : monitoring.month}
              columns={childDaysColumns}
              rows={rows}
              footer={footer}
              openedKey={number && numberKey(number, place)}
              onOpen={(key) => {
                const next = readNumberKey(key)
                open(next.number, next.place)
              }}
            />
          </div>
        }
        right={<ChildDaysPanel view={view} number={number} place={place} rowsAreHosts={rowsAreHosts} onOpen={open} />}
      />
    </>
  )
}

function pointsOf(view: ChildDaysView) {
  return monthsOfYear(view.year).map((month) => ({
    month: monthTick(month),
    ...Object.fromEntries(
      (['40', '60', '100', '160'] as const).map((number) => [number, valueAt(view.hosts, countIn(number), { month })]),
    ),
  }))
}
