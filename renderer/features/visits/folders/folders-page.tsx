import { useNavigate, useSearch } from '@tanstack/react-router'
import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Page } from '../../../components/index.ts'
import { Segments } from '../../../components/segments.tsx'
import { nl } from '../../../i18n/nl.ts'
import { folders as text } from '../../../i18n/nl/visits/folders.ts'
import { VisitTabs } from '../visit-tabs.tsx'
import { BringIn } from './bring-in.tsx'
import './folders.css'
import { GiveAlong } from './give-along.tsx'

/** Bezoekmappen: hosts to visit on another machine, and what was written there. On that machine itself, the other way round. */
export function FoldersPage() {
  const { deel } = useSearch({ from: '/huisbezoeken/mappen' })
  const navigate = useNavigate({ from: '/huisbezoeken/mappen' })
  const { data, error, refetch } = useQueryOf('visitFolders.list', {})
  const words = data?.isVisitingCopy ? text.copyParts : text.parts
  const parts = (
    <Segments
      label={text.part}
      segments={[
        { value: 'give', label: words.give },
        { value: 'open', label: words.open },
      ]}
      value={deel === 'openen' ? 'open' : 'give'}
      onChange={(part) => void navigate({ search: { deel: part === 'open' ? 'openen' : undefined }, replace: true })}
    />
  )
  return (
    <Page title={nl.frame.visits}>
      <VisitTabs />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={14} hasHead />
      ) : deel === 'openen' ? (
        <>
          <div className="page-toolbar">{parts}</div>
          <div className="folder-open">
            <BringIn isVisitingCopy={data.isVisitingCopy} />
          </div>
        </>
      ) : (
        <GiveAlong answer={data} parts={parts} />
      )}
    </Page>
  )
}
