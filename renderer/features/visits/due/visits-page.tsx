import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { ErrorState, FilterChips, LoadingRows, Page, SearchField } from '../../../components/index.ts'
import { Segments } from '../../../components/segments.tsx'
import { nl } from '../../../i18n/nl.ts'
import { due as text } from '../../../i18n/nl/visits/due.ts'
import { VisitTabs } from '../visit-tabs.tsx'
import type { VisitsSearch } from '../visits-search.ts'
import { AgendaView } from './agenda-view.tsx'
import { BegunVisits } from './begun-visits.tsx'
import './due.css'
import { DueView } from './due-view.tsx'
import { agendaPeriod } from './model/agenda-groups.ts'
import { dueStates, isInDueState, type DueState } from './model/due-state.ts'

const chips = dueStates.map((key) => ({ key, label: text.states[key] }))

/** Huisbezoeken: whom to visit and why, or what is planned; a visit that was begun stands above both. */
export function VisitsPage() {
  const { today, year } = useToday()
  return (
    <Page title={nl.frame.visits}>
      <VisitTabs />
      {today === undefined ? <LoadingRows rows={18} hasHead /> : <Visits today={today} year={year} />}
    </Page>
  )
}

function Visits({ today, year }: { today: string; year: number | undefined }) {
  const navigate = useNavigate({ from: '/huisbezoeken' })
  const search = useSearch({ from: '/huisbezoeken' })
  const [filter, setFilter] = useState('')
  const [state, setState] = useState<DueState>('all')
  const hosts = useQueryOf('homeVisits.due', {})
  const agenda = useQueryOf('homeVisits.agenda', agendaPeriod(today))
  const isAgenda = search.toon === 'agenda'
  const go = (change: VisitsSearch) => void navigate({ search: { ...search, ...change }, replace: true })
  const open = (visitId: string) => void navigate({ to: '/huisbezoeken/bezoek/$visitId', params: { visitId } })
  const inState = useMemo(() => hosts.data?.filter((host) => isInDueState(host, state)), [hosts.data, state])
  const planned = useMemo(() => agenda.data?.filter(({ status }) => status === 'planned'), [agenda.data])
  const { error, refetch } = isAgenda ? agenda : hosts
  return (
    <>
      <div className="page-toolbar">
        <Segments
          label={text.lists}
          segments={[
            { value: 'who', label: text.who(hosts.data?.filter(({ reasons }) => reasons.length > 0).length) },
            { value: 'agenda', label: text.agenda(planned?.length) },
          ]}
          value={isAgenda ? 'agenda' : 'who'}
          onChange={(toon) => go({ toon: toon === 'agenda' ? toon : undefined })}
        />
        <SearchField label={text.filter} value={filter} onChange={setFilter} />
        {!isAgenda && <FilterChips label={text.chips} chips={chips} value={state} onChange={setState} />}
        <span className="spacer" />
        {!isAgenda && hosts.data && inState && (
          <span className="small ink-3">{text.shown(inState.length, hosts.data.length)}</span>
        )}
      </div>
      <BegunVisits visits={planned ?? []} year={year} onOpen={open} />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : isAgenda && planned ? (
        <AgendaView visits={planned} filter={filter} today={today} year={year} onOpen={open} />
      ) : !isAgenda && hosts.data && inState ? (
        <DueView
          hosts={inState}
          total={hosts.data.length}
          filter={filter}
          today={today}
          year={year}
          search={search}
          onSearch={go}
          onOpen={open}
          onClear={() => {
            setFilter('')
            setState('all')
          }}
        />
      ) : (
        <LoadingRows rows={18} hasHead />
      )}
    </>
  )
}
