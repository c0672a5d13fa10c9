import { Baby } from 'lucide-react'
import { useQueryOf } from '../../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows, Note, Split } from '../../../components/index.ts'
import { formatNumber } from '../../../format/money.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { priority as text } from '../../../i18n/nl/monitoring/priority.ts'
import { monthTick } from '../chart/month-tick.ts'
import { MonthLines, type ChartLine } from '../chart/month-lines.tsx'
import { NumberGrid } from '../grid/number-grid.tsx'
import { numberKey, readNumberKey } from '../model/number-key.ts'
import { MonitoringPage } from '../monitoring-page.tsx'
import { MonitoringToolbar } from '../monitoring-toolbar.tsx'
import { RowsChoice } from '../rows-choice.tsx'
import { useOpened } from '../use-opened.ts'
import { PriorityPanel } from './priority-panel.tsx'
import {
  hostRows,
  monthRows,
  priorityColumns,
  priorityNumber,
  sharePercent,
  type PriorityView,
} from './priority-rows.ts'

const lines: readonly ChartLine[] = [
  { id: 'priority', label: text.legend.priority, shape: 'circle', color: 'var(--present)' },
  { id: 'vulnerable', label: text.legend.vulnerable, shape: 'square', dash: '6 3', color: 'var(--accent)' },
]

/** Voorrangsgroepen: the shares of children of priority groups and of vulnerable families (R102, R115, R126). */
export function PriorityPage() {
  const opened = useOpened('/monitoring/voorrang')
  const { year } = opened
  const { data, error, refetch } = useQueryOf(
    'monitoring.priority',
    { year: year ?? 1900 },
    { enabled: year !== undefined, keepPrevious: true },
  )
  const last = data?.months.at(-1)
  return (
    <MonitoringPage year={year} onTurn={opened.turnYear}>
      {data && (!last || data.months.every(({ children }) => children === 0)) ? (
        <EmptyState icon={Baby} title={text.empty}>
          {text.emptyDetail}
        </EmptyState>
      ) : data && last ? (
        <Priority view={data} last={last} opened={opened} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={16} hasHead />
      )}
    </MonitoringPage>
  )
}

type Props = {
  view: PriorityView
  last: PriorityView['months'][number]
  opened: ReturnType<typeof useOpened>
}

function Priority({ view, last, opened }: Props) {
  const { rowsAreHosts, period, place, open } = opened
  const number = priorityNumber(opened.number)
  const dayOf = (month: string | undefined) => view.months.find((one) => one.month === month) ?? last
  const shown = dayOf(period)
  const ofHosts = useQueryOf('monitoring.priorityChildren', { on: shown.on }, { keepPrevious: true })
  const ofPanel = useQueryOf(
    'monitoring.priorityChildren',
    { on: dayOf(place.month ?? period).on },
    { keepPrevious: true },
  )
  const byHost = ofHosts.data && hostRows(ofHosts.data.children, shown.month)
  const unknown = shown.children - shown.known
  return (
    <>
      <MonitoringToolbar year={view.year}>
        <RowsChoice year={view.year} opened={opened} onlyMonths={view.months.map(({ month }) => month)} />
      </MonitoringToolbar>
      <Split
        rightLabel={monitoring.rows}
        rightWidth={[420, 560]}
        left={
          <div className="monitoring-left">
            {unknown > 0 && (
              <div className="monitoring-note">
                <Note meaning="attention" fact={text.unknownNote(unknown)}>
                  {text.unknownDetail}
                </Note>
              </div>
            )}
            {!rowsAreHosts && (
              <MonthLines
                title={text.chartTitle}
                lines={lines}
                points={view.months.map(({ month, children, known, priority, vulnerable }) => ({
                  month: monthTick(month),
                  priority: sharePercent(priority, { children, known }) ?? null,
                  vulnerable: sharePercent(vulnerable, { children, known }) ?? null,
                }))}
                targets={[
                  { value: view.sharePercent, label: text.target(formatNumber(view.sharePercent)) },
                  { value: view.plusSharePercent, label: text.plusTarget(formatNumber(view.plusSharePercent)) },
                ]}
              />
            )}
            {rowsAreHosts && !byHost ? (
              <LoadingRows rows={10} isDense />
            ) : (
              <NumberGrid
                label={text.tableLabel}
                rowHeader={rowsAreHosts ? monitoring.host : monitoring.month}
                columns={priorityColumns}
                rows={rowsAreHosts && byHost ? byHost.rows : monthRows(view)}
                {...(rowsAreHosts && byHost && { footer: byHost.footer })}
                openedKey={number && numberKey(number, place)}
                onOpen={(key) => {
                  const next = readNumberKey(key)
                  open(next.number, next.place)
                }}
              />
            )}
          </div>
        }
        right={
          ofPanel.data ? (
            <PriorityPanel
              of={ofPanel.data}
              number={number}
              hostId={place.hostId}
              onOpen={(next) => open(next, { month: shown.month })}
            />
          ) : ofPanel.error ? (
            <ErrorState error={ofPanel.error} onRetry={() => void ofPanel.refetch()} />
          ) : (
            <LoadingRows rows={8} isDense />
          )
        }
      />
    </>
  )
}
