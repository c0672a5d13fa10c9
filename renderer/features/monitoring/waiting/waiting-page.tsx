import { ListOrdered } from 'lucide-react'
import { useQueryOf } from '../../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows, Split } from '../../../components/index.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { waiting as text } from '../../../i18n/nl/monitoring/waiting.ts'
import { MonthLines, type ChartLine } from '../chart/month-lines.tsx'
import { monthTick } from '../chart/month-tick.ts'
import { NumberGrid } from '../grid/number-grid.tsx'
import { numberKey, readNumberKey } from '../model/number-key.ts'
import { MonitoringPage } from '../monitoring-page.tsx'
import { MonitoringToolbar } from '../monitoring-toolbar.tsx'
import { useOpened } from '../use-opened.ts'
import { WaitingPanel } from './waiting-panel.tsx'
import { demandNumber, monthRows, waitingColumns, type DemandView } from './waiting-rows.ts'

const lines: readonly ChartLine[] = [
  { id: 'waiting', label: text.legend.waiting, shape: 'circle', color: 'var(--present)' },
  { id: 'received', label: text.legend.received, shape: 'square', dash: '6 3', color: 'var(--accent)' },
  { id: 'unanswered', label: text.legend.unanswered, shape: 'triangle', dash: '2 3', color: 'var(--ink-2)' },
]

/** Wachtlijst in Monitoring: the list and the demand that found no place, over time (R129). */
export function WaitingPage() {
  const opened = useOpened('/monitoring/wachtlijst')
  const { year } = opened
  const { data, error, refetch } = useQueryOf(
    'monitoring.demand',
    { year: year ?? 1900 },
    { enabled: year !== undefined, keepPrevious: true },
  )
  return (
    <MonitoringPage year={year} onTurn={opened.turnYear}>
      {data?.requests.length === 0 ? (
        <EmptyState icon={ListOrdered} title={text.empty}>
          {text.emptyDetail}
        </EmptyState>
      ) : data ? (
        <Waiting view={data} opened={opened} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={16} hasHead />
      )}
    </MonitoringPage>
  )
}

function Waiting({ view, opened }: { view: DemandView; opened: ReturnType<typeof useOpened> }) {
  const { place, open } = opened
  const number = demandNumber(opened.number)
  const { rows, footer } = monthRows(view)
  return (
    <>
      <MonitoringToolbar year={view.year}>
        <span className="ink-2">{text.summary(view.total.unique.length, view.total.unanswered.length, view.year)}</span>
      </MonitoringToolbar>
      <Split
        rightLabel={monitoring.rows}
        rightWidth={[400, 520]}
        left={
          <div className="monitoring-left">
            <MonthLines
              title={text.chartTitle}
              lines={lines}
              isCount
              points={view.months.map(({ month, waiting, received, unanswered }) => ({
                month: monthTick(month),
                waiting: waiting.length,
                received: received.length,
                unanswered: unanswered.length,
              }))}
              targets={[]}
            />
            <NumberGrid
              label={text.tableLabel}
              rowHeader={monitoring.month}
              columns={waitingColumns}
              rows={rows}
              footer={footer}
              openedKey={number && numberKey(number, { month: place.month })}
              onOpen={(key) => {
                const next = readNumberKey(key)
                open(next.number, next.place)
              }}
            />
          </div>
        }
        right={<WaitingPanel view={view} number={number} month={place.month} />}
      />
    </>
  )
}
