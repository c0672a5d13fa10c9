import { useNavigate, useSearch } from '@tanstack/react-router'
import { ListOrdered } from 'lucide-react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows, Page, Split, YearTurn } from '../../../components/index.ts'
import { demand as text } from '../../../i18n/nl/waiting-list/demand.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import { WaitingTabs } from '../waiting-tabs.tsx'
import { demandLines } from './demand-lines.ts'
import { DemandRequests } from './demand-requests.tsx'
import type { DemandSearch } from './demand-search.ts'
import { DemandTable } from './demand-table.tsx'
import { WriteDemand } from './write-demand.tsx'
import '../waiting-list.css'
import './demand.css'

/** Vraag en antwoord: the requests of a year counted for the lokaal loket (R129); each number opens its requests. */
export function DemandPage() {
  const { jaar } = useSearch({ from: '/wachtlijst/vraag' })
  const navigate = useNavigate({ from: '/wachtlijst/vraag' })
  const { year: thisYear } = useToday()
  const year = jaar ?? thisYear
  const go = (next: DemandSearch) => void navigate({ search: next, replace: true })
  const turn = (next: number) => go({ jaar: next === thisYear ? undefined : next })
  return (
    <Page title={waitingWords.title} beside={year !== undefined && <YearTurn year={year} onTurn={turn} />}>
      <WaitingTabs />
      {year === undefined ? <LoadingRows rows={12} hasHead /> : <Demand key={year} year={year} onChoose={go} />}
    </Page>
  )
}

function Demand({ year, onChoose }: { year: number; onChoose: (next: DemandSearch) => void }) {
  const search = useSearch({ from: '/wachtlijst/vraag' })
  const period = { from: `${year}-01-01`, until: `${year}-12-31` }
  const { data, error, refetch } = useQueryOf('waitingList.demand', period)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingRows rows={12} hasHead />
  const lines = demandLines(data)
  const line = lines.find(({ key }) => key === search.groep) ?? lines[0]
  const part = line?.unanswered ? (search.deel ?? 'alle') : 'alle'
  if (!line || lines.every(({ total }) => total.length === 0))
    return (
      <EmptyState icon={ListOrdered} title={text.empty(year)}>
        {text.emptyDetail}
      </EmptyState>
    )
  return (
    <>
      <div className="page-toolbar">
        <span className="medium">{text.received(year)}</span>
        <span className="spacer" />
        <WriteDemand {...period} />
      </div>
      <Split
        left={
          <DemandTable
            lines={lines}
            chosen={{ key: line.key, part }}
            onChoose={(key, next) => onChoose({ ...search, groep: key, deel: next === 'alle' ? undefined : next })}
          />
        }
        right={<DemandRequests line={line} part={part} same={data.same} />}
        rightLabel={text.panel}
        rightWidth={[384, 512]}
      />
    </>
  )
}
