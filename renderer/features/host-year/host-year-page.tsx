import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useQueryOf, useToday } from '../../api/index.ts'
import { Page, RecordPageWaiting, YearTurn } from '../../components/index.ts'
import { hostYear as text } from '../../i18n/nl/host-year/page.ts'
import { nl } from '../../i18n/nl.ts'
import { useYearChoice, wantsTexts } from './year-choice.ts'
import { YearChoicePanel } from './year-choice-panel.tsx'
import { YearPreview } from './year-preview.tsx'
import './host-year.css'

const parent = { title: nl.hosts.title, to: '/onthaalouders' } as const

/** The year of a host for the talk with her: what to share at the left, the paper as it will be at the right. */
export function HostYearPage() {
  const { hostId } = useParams({ from: '/onthaalouders/$hostId/jaar' })
  const { jaar } = useSearch({ from: '/onthaalouders/$hostId/jaar' })
  const navigate = useNavigate({ from: '/onthaalouders/$hostId/jaar' })
  const { year: thisYear } = useToday()
  const year = jaar ?? thisYear
  const lookAt = useYearChoice((store) => store.lookAt)
  useEffect(() => lookAt(hostId), [lookAt, hostId])
  const withTexts = useYearChoice(wantsTexts)
  const {
    data: view,
    error,
    refetch,
  } = useQueryOf(
    'hostYear.view',
    { hostId, year: year ?? 1900, withTexts },
    { enabled: year !== undefined, keepPrevious: true },
  )
  if (view?.host.id !== hostId || error)
    return (
      <RecordPageWaiting
        parent={parent}
        missing={nl.hosts.missing}
        toList={nl.hosts.toList}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  const turn = (next: number) =>
    void navigate({ search: { jaar: next === thisYear ? undefined : next }, replace: true })
  return (
    <Page
      title={text.title(view.year)}
      parent={{ title: nl.common.name(view.host), to: '/onthaalouders/$hostId', params: { hostId } }}
      beside={year !== undefined && <YearTurn year={year} onTurn={turn} />}
    >
      <div className="host-year">
        <YearChoicePanel key={`${hostId} ${view.year}`} view={view} />
        <YearPreview view={view} />
      </div>
    </Page>
  )
}
