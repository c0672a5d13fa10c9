import { useNavigate } from '@tanstack/react-router'
import { House } from 'lucide-react'
import { useMemo } from 'react'
import { useQueryOf } from '../../api/index.ts'
import { Button, EmptyState, ErrorState, LoadingRows, Page, Split } from '../../components/index.ts'
import { formatLongDate, yearOfIso } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import { page as text } from '../../i18n/nl/today/page.ts'
import { todayLines } from './model/today-lines.ts'
import { TodayPanel } from './panel/today-panel.tsx'
import { TodayList } from './today-list.tsx'
import type { TodayView } from './today-types.ts'
import { usePressing } from './use-pressing.ts'
import './today.css'

/** Vandaag: everything that asks something of the coordinator, each line with the place where it is solved. */
export function TodayPage() {
  const { data: status } = useQueryOf('service.status', {})
  const view = useQueryOf('today.view', {})
  return (
    <Page
      title={text.title}
      beside={view.data && <span className="today-date ink-2">{formatLongDate(view.data.today)}</span>}
    >
      {status?.hosts === 0 ? (
        <NoHosts />
      ) : view.error ? (
        <ErrorState error={view.error} onRetry={() => void view.refetch()} />
      ) : view.data ? (
        <Today view={view.data} />
      ) : (
        <LoadingRows rows={18} />
      )}
    </Page>
  )
}

function Today({ view }: { view: TodayView }) {
  const billing = useQueryOf('today.billing', {})
  const lines = useMemo(() => todayLines(view, billing.data), [view, billing.data])
  const pressing = usePressing(lines.pressing, view.today)
  const now = { today: view.today, year: yearOfIso(view.today) }
  return (
    <Split
      left={
        <TodayList
          view={view}
          lines={lines}
          pressing={pressing}
          now={now}
          billing={{ month: billing.data?.month, error: billing.error, retry: () => void billing.refetch() }}
        />
      }
      right={<TodayPanel view={view} pressing={pressing} now={now} />}
      rightLabel={text.panel}
      rightWidth={[288, 380]}
    />
  )
}

/** A service that has just begun: there is nothing to do yet but to begin. */
function NoHosts() {
  const navigate = useNavigate()
  return (
    <EmptyState
      icon={House}
      title={text.noHosts}
      actions={
        <Button kind="primary" onClick={() => void navigate({ to: '/onthaalouders/nieuw' })}>
          {nl.hosts.add}
        </Button>
      }
    >
      {text.noHostsDetail}
    </EmptyState>
  )
}
