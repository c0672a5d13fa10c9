import { useNavigate } from '@tanstack/react-router'
import { Footprints } from 'lucide-react'
import { useState } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import { Button, DataTable, EmptyState, ErrorState, LoadingRows, Section, Split } from '../../../components/index.ts'
import { yearOfIso } from '../../../format/date.ts'
import { guidance as text } from '../../../i18n/nl/visits/guidance.ts'
import { nl } from '../../../i18n/nl.ts'
import { HostActions } from './host-actions.tsx'
import { HostGoals } from './host-goals.tsx'
import { pastVisitColumns } from './past-visit-columns.tsx'
import { TrendList } from './trend-list.tsx'
import './guidance.css'

type Props = { host: { id: string; firstName: string; lastName: string }; today: string }

/** Begeleiding: the visits of a host over the years, how the dimensions went, what was agreed, and her goals. */
export function HostGuidance({ host, today }: Props) {
  const navigate = useNavigate()
  const year = yearOfIso(today)
  const visits = useQueryOf('homeVisits.history', { hostId: host.id })
  const followed = useQueryOf('hostActions.list', { hostId: host.id })
  const [selectedId, setSelectedId] = useState<string>()
  const open = (visitId: string) => void navigate({ to: '/huisbezoeken/bezoek/$visitId', params: { visitId } })
  const error = visits.error ?? followed.error
  if (error)
    return (
      <ErrorState
        error={error}
        onRetry={() => {
          void visits.refetch()
          void followed.refetch()
        }}
      />
    )
  if (!visits.data || !followed.data) return <LoadingRows rows={12} hasHead />
  const { actions, goals } = followed.data
  return (
    <Split
      left={
        visits.data.length === 0 ? (
          <EmptyState
            icon={Footprints}
            title={text.empty}
            actions={
              <Button onClick={() => void navigate({ to: '/huisbezoeken', search: { kies: host.id } })}>
                {text.toVisits}
              </Button>
            }
          >
            {text.emptyDetail}
          </EmptyState>
        ) : (
          <DataTable
            label={text.list(nl.common.name(host))}
            columns={pastVisitColumns(year)}
            items={visits.data.map((row) => ({ id: row.id, row }))}
            selectedId={selectedId ?? visits.data[0]?.id}
            onSelect={setSelectedId}
            onOpen={open}
          />
        )
      }
      right={
        <>
          <Section title={text.trends} note={text.trendsNote}>
            <TrendList visits={visits.data} year={year} />
          </Section>
          <HostActions actions={actions} today={today} />
          <HostGoals goals={goals} today={today} />
        </>
      }
      rightLabel={text.panel}
    />
  )
}
