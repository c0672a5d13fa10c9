import { useNavigate, useSearch } from '@tanstack/react-router'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Page } from '../../../components/index.ts'
import { Segments } from '../../../components/segments.tsx'
import { training as text } from '../../../i18n/nl/support/training.ts'
import { nl } from '../../../i18n/nl.ts'
import { VisitTabs } from '../../visits/visit-tabs.tsx'
import { trainingViews } from '../support-search.ts'
import { SessionList } from './session-list.tsx'
import { TrainedHosts } from './trained-hosts.tsx'
import '../support.css'

/** Vorming: sessions with their invitations and certificates, or host by host what she followed (R16). */
export function TrainingPage() {
  const navigate = useNavigate({ from: '/huisbezoeken/vorming' })
  const { toon = 'sessies' } = useSearch({ from: '/huisbezoeken/vorming' })
  const { today } = useToday()
  const sessions = useQueryOf('training.list', {})
  const hosts = useQueryOf('training.hosts', {})
  const error = sessions.error ?? hosts.error
  const retry = () => {
    void sessions.refetch()
    void hosts.refetch()
  }
  const view = (
    <Segments
      label={text.view}
      segments={trainingViews.map((value) => ({ value, label: text.views[value] }))}
      value={toon}
      onChange={(next) => void navigate({ search: { kies: undefined, toon: next === 'sessies' ? undefined : next } })}
    />
  )
  return (
    <Page title={nl.frame.visits}>
      <VisitTabs />
      {error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : !sessions.data || !hosts.data || today === undefined ? (
        <LoadingRows rows={18} hasHead />
      ) : toon === 'sessies' ? (
        <SessionList key="sessions" entries={sessions.data} hosts={hosts.data} today={today} view={view} />
      ) : (
        <TrainedHosts key="hosts" hosts={hosts.data} today={today} view={view} />
      )}
    </Page>
  )
}
