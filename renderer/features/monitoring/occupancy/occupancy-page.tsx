import { ChartColumn } from 'lucide-react'
import { useQueryOf } from '../../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows, Split } from '../../../components/index.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { occupancy as text } from '../../../i18n/nl/monitoring/occupancy.ts'
import { NumberGrid } from '../grid/number-grid.tsx'
import { numberKey, readNumberKey } from '../model/number-key.ts'
import { MonitoringPage } from '../monitoring-page.tsx'
import { MonitoringToolbar } from '../monitoring-toolbar.tsx'
import { RowsChoice } from '../rows-choice.tsx'
import { useOpened } from '../use-opened.ts'
import { OccupancyChart } from './occupancy-chart.tsx'
import { OccupancyNotes } from './occupancy-notes.tsx'
import { OccupancyPanel } from './occupancy-panel.tsx'
import { hostRows, monthRows, occupancyColumnsOf } from './occupancy-rows.ts'
import { occupancyNumber, type OccupancyView } from './occupancy-types.ts'
import { OutcomeTable } from './outcome-table.tsx'
import { OutsideLine } from './outside-line.tsx'

/** Bezetting: how full the service is against its places and the target of the subsidy (R103). */
export function OccupancyPage() {
  const opened = useOpened('/monitoring')
  const { year } = opened
  const { data, error, refetch } = useQueryOf(
    'monitoring.occupancy',
    { year: year ?? 1900 },
    { enabled: year !== undefined, keepPrevious: true },
  )
  return (
    <MonitoringPage year={year} onTurn={opened.turnYear}>
      {data ? (
        <Occupancy view={data} opened={opened} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={16} hasHead />
      )}
    </MonitoringPage>
  )
}

function Occupancy({ view, opened }: { view: OccupancyView; opened: ReturnType<typeof useOpened> }) {
  const { rowsAreHosts, period, place, open } = opened
  const number = occupancyNumber(opened.number)
  const openedKey = number && numberKey(number, place)
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
        rightWidth={[320, 480]}
        left={
          <div className="monitoring-left">
            {!rowsAreHosts && (
              <>
                <OutcomeTable view={view} openedKey={openedKey} onOpen={(next) => open(next, {})} />
                <OccupancyNotes view={view} />
                <OccupancyChart view={view} />
              </>
            )}
            <NumberGrid
              label={text.tableLabel}
              rowHeader={rowsAreHosts ? monitoring.host : monitoring.month}
              columns={occupancyColumnsOf(rowsAreHosts)}
              rows={rows}
              footer={footer}
              openedKey={openedKey}
              onOpen={(key) => {
                const next = readNumberKey(key)
                open(next.number, next.place)
              }}
            />
            <OutsideLine view={view} place={{ month: rowsAreHosts ? period : undefined }} onOpen={open} />
          </div>
        }
        right={<OccupancyPanel view={view} number={number} place={place} rowsAreHosts={rowsAreHosts} onOpen={open} />}
      />
    </>
  )
}
