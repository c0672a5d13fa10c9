import { History } from 'lucide-react'
import { useState } from 'react'
import { useQueryOf } from '../../api/index.ts'
import { Button, EmptyState, ErrorState, FilterChips, LoadingRows } from '../../components/index.ts'
import type { NameOf } from '../../components/form/index.ts'
import { nl } from '../../i18n/nl.ts'
import { HistoryEntryRow } from './history-entry.tsx'
import { historyKindsOf, isOfKind, type KindFilter } from './history-kinds.ts'
import './history.css'

const text = nl.history
const pageSize = 100

type Props = {
  /** Whose history: `host:<id>`, `child:<id>`, or `service` for everything. */
  subject: string
  /** What an id of a person in a changed field is called. */
  nameOf?: NameOf
}

/** Who changed what and when, newest first, with every value before and after. */
export function HistoryList({ subject, nameOf = () => undefined }: Props) {
  const [kind, setKind] = useState<KindFilter>('all')
  const chips = (['all', ...historyKindsOf(subject)] as const).map((key) => ({
    key,
    label: key === 'all' ? text.all : text.kinds[key],
  }))
  return (
    <div className="history">
      <div className="history-filter">
        <FilterChips label={text.filter} chips={chips} value={kind} onChange={setKind} />
      </div>
      <HistoryPage key={subject} subject={subject} kind={kind} nameOf={nameOf} before={undefined} />
    </div>
  )
}

type PageProps = { subject: string; kind: KindFilter; nameOf: NameOf; before: number | undefined }

/** The entries before one, and the page after them once it is asked for. */
function HistoryPage({ subject, kind, nameOf, before }: PageProps) {
  const [isOpen, setIsOpen] = useState(false)
  const input = { subject, limit: pageSize, ...(before !== undefined && { before }) }
  const { data, error, refetch } = useQueryOf('history.list', input)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <LoadingRows rows={6} />
  const isFirst = before === undefined
  if (isFirst && data.length === 0) {
    return (
      <EmptyState icon={History} title={text.empty}>
        {text.emptyDetail}
      </EmptyState>
    )
  }
  const entries = data.filter((entry) => isOfKind(entry, kind))
  const last = data.length === pageSize ? data.at(-1) : undefined
  return (
    <>
      {entries.length > 0 && (
        <ol className="history-entries">
          {entries.map((entry) => (
            <HistoryEntryRow key={entry.id} entry={entry} nameOf={nameOf} />
          ))}
        </ol>
      )}
      {entries.length === 0 && isFirst && !last && <p className="history-none ink-3">{text.noneOfKind}</p>}
      {last && !isOpen && (
        <div className="history-older">
          <Button onClick={() => setIsOpen(true)}>{text.older}</Button>
        </div>
      )}
      {last && isOpen && <HistoryPage subject={subject} kind={kind} nameOf={nameOf} before={last.id} />}
    </>
  )
}
