import { Link } from '@tanstack/react-router'
import { MapPin } from 'lucide-react'
import { useQueryOf } from '../../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows, Note, Split } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { distance as text } from '../../../i18n/nl/monitoring/distance.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { NumberGrid } from '../grid/number-grid.tsx'
import { numberKey, readNumberKey } from '../model/number-key.ts'
import { MonitoringPage } from '../monitoring-page.tsx'
import { MonitoringToolbar } from '../monitoring-toolbar.tsx'
import { useOpened } from '../use-opened.ts'
import { DistancePanel } from './distance-panel.tsx'
import { distanceColumns, distanceNumber, familiesOf, hostRows, type DistanceView } from './distance-rows.ts'

/** Afstand: how far families live from their host, today or at the end of a year that is over. */
export function DistancePage() {
  const opened = useOpened('/monitoring/afstand')
  const { year, today } = opened
  const on = year === undefined || today === undefined ? undefined : dayIn(year, today)
  const { data, error, refetch } = useQueryOf(
    'monitoring.distance',
    { on: on ?? '1900-01-01' },
    { enabled: on !== undefined, keepPrevious: true },
  )
  return (
    <MonitoringPage year={year} onTurn={opened.turnYear}>
      {data?.families.length === 0 ? (
        <EmptyState icon={MapPin} title={text.empty}>
          {text.emptyDetail}
        </EmptyState>
      ) : data ? (
        <Distance view={data} opened={opened} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={12} hasHead />
      )}
    </MonitoringPage>
  )
}

/** Today in its own year, else the day of another that lies nearest. */
function dayIn(year: number, today: string): string {
  const thisYear = Number(today.slice(0, 4))
  return year === thisYear ? today : `${year}-${year < thisYear ? '12-31' : '01-01'}`
}

function Distance({ view, opened }: { view: DistanceView; opened: ReturnType<typeof useOpened> }) {
  const { place, open } = opened
  const number = distanceNumber(opened.number)
  const unknown = familiesOf(view, 'unknown', undefined).length
  const { rows, footer } = hostRows(view)
  return (
    <>
      <MonitoringToolbar year={opened.year ?? Number(view.on.slice(0, 4))}>
        <span className="ink-2">{text.onDate(formatDay(view.on))}</span>
      </MonitoringToolbar>
      <Split
        rightLabel={monitoring.rows}
        rightWidth={[420, 560]}
        left={
          <div className="monitoring-left">
            {unknown > 0 && (
              <div className="monitoring-note">
                <Note meaning="attention" fact={text.unknownNote(unknown)}>
                  {text.unknownDetail}{' '}
                  <Link to="/instellingen" search={{ tab: 'postcodes' }}>
                    {text.toPostcodes}
                  </Link>
                </Note>
              </div>
            )}
            <NumberGrid
              label={text.tableLabel}
              rowHeader={monitoring.host}
              columns={distanceColumns}
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
        right={<DistancePanel view={view} number={number} hostId={place.hostId} />}
      />
    </>
  )
}
