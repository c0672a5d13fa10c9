import { useNavigate, useSearch } from '@tanstack/react-router'
import { ListChecks } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import {
  DataTable,
  EmptyState,
  ErrorState,
  LoadingRows,
  Note,
  Page,
  Split,
  Tag,
  type TableHandle,
} from '../../../components/index.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { proposal as text } from '../../../i18n/nl/waiting-list/proposal.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import { WaitingTabs } from '../waiting-tabs.tsx'
import { proposalColumns } from './proposal-columns.tsx'
import { ProposalEvidence } from './proposal-evidence.tsx'
import '../waiting-list.css'
import '../places/places.css'
import '../why/why.css'

/** Voorstel voor de hele lijst: who gets which place when nobody yields to somebody lower; each place is offered from here. */
export function ProposalPage() {
  const { data, error, refetch } = useQueryOf('waitingMatches.proposal', {}, { keepPrevious: true })
  const { kies } = useSearch({ from: '/wachtlijst/voorstel' })
  const navigate = useNavigate({ from: '/wachtlijst/voorstel' })
  const { today, year } = useToday()
  const table = useRef<TableHandle>(null)
  const evidence = useRef<HTMLDivElement>(null)
  const places = useMemo(() => data?.places ?? [], [data])
  const items = useMemo(() => places.map((row) => ({ id: row.id, row })), [places])
  const columns = useMemo(() => proposalColumns(year), [year])
  useFocusOnArrival(table, items.length > 0)
  const chosen = places.find(({ id }) => id === kies) ?? places[0]
  return (
    <Page title={waitingWords.title}>
      <WaitingTabs />
      <div className="page-toolbar">
        {data && places.length > 0 ? (
          <>
            <span className="medium">{text.shown(places.filter(({ host }) => host).length, places.length)}</span>
            {data.isProven && <Tag meaning="ok">{text.proven}</Tag>}
            <span className="small ink-2 proposal-how">{text.how}</span>
          </>
        ) : (
          !data && !error && <span className="ink-2">{text.searching}</span>
        )}
      </div>
      {data && !data.isProven && places.length > 0 && (
        <div className="why-note">
          <Note meaning="attention" fact={text.notProven}>
            {text.notProvenDetail}
          </Note>
        </div>
      )}
      <Split
        left={
          data && places.length > 0 ? (
            <DataTable
              label={text.list}
              columns={columns}
              items={items}
              selectedId={chosen?.id}
              onSelect={(id) => void navigate({ search: { kies: id }, replace: true })}
              onOpen={() => evidence.current?.querySelector<HTMLElement>('form input')?.focus()}
              handle={table}
            />
          ) : data ? (
            <EmptyState icon={ListChecks} title={text.empty}>
              {text.emptyDetail}
            </EmptyState>
          ) : error ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : (
            <LoadingRows rows={14} hasHead />
          )
        }
        right={
          <div ref={evidence}>
            {chosen && today !== undefined && (
              <ProposalEvidence
                key={chosen.id}
                proposed={chosen}
                today={today}
                onOffered={() => table.current?.focus()}
              />
            )}
          </div>
        }
        rightLabel={text.panel}
        rightWidth={[384, 512]}
      />
    </Page>
  )
}
