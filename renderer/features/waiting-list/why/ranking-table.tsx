import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useToday } from '../../../api/index.ts'
import { DataTable, type Column } from '../../../components/index.ts'
import { formatLongMoment, formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { why } from '../../../i18n/nl/waiting-list/why.ts'
import { CriteriaTags } from '../list/criteria-tags.tsx'
import type { RankedRequest, Replay } from '../waiting-types.ts'
import { shortWhy } from './position-words.ts'

const text = why.table

type Props = {
  /** The request whose page this is. */
  id: string
  ranking: Replay
  /** The ranking of today, to stand beside that of an earlier moment. */
  now: readonly RankedRequest[] | undefined
}

/** A whole ranking, with why each stands below the one above it; Enter opens a request. */
export function RankingTable({ id, ranking, now }: Props) {
  const navigate = useNavigate()
  const { year } = useToday()
  const [selected, setSelected] = useState(id)
  const columns = useMemo(() => rankingColumns(id, ranking, now, year), [id, ranking, now, year])
  if (ranking.requests.length === 0) return <p className="why-none ink-2">{text.empty}</p>
  return (
    <DataTable
      label={now ? text.earlier(formatLongMoment(ranking.at)) : text.now}
      columns={columns}
      items={ranking.requests.map((row) => ({ id: row.id, row }))}
      selectedId={selected}
      onSelect={setSelected}
      onOpen={(open) =>
        void navigate({ to: '/wachtlijst/$requestId', params: { requestId: open }, search: { tab: 'plaats' } })
      }
    />
  )
}

function rankingColumns(
  id: string,
  { rules, requests }: Replay,
  now: readonly RankedRequest[] | undefined,
  year: number | undefined,
): Column<RankedRequest>[] {
  const ranksNow = new Map(now?.map((request) => [request.id, request.rank]))
  const rankNow = ({ id: one, rank }: RankedRequest) => {
    const after = ranksNow.get(one)
    if (after === undefined) return <span className="ink-3">{nl.common.noValue}</span>
    return <span className={after === rank ? 'ink-3' : 'medium'}>{after}</span>
  }
  return [
    {
      id: 'rank',
      header: now ? text.rankThen : text.rank,
      width: 60,
      align: 'right',
      cell: ({ rank }) => <b className="medium">{rank}</b>,
    },
    ...(now ? [{ id: 'now', header: text.rankNow, width: 48, align: 'right' as const, cell: rankNow }] : []),
    {
      id: 'child',
      header: text.child,
      cell: ({ id: one, child }) =>
        one === id ? <span className="why-own">{nl.common.name(child)}</span> : nl.common.name(child),
    },
    { id: 'criteria', header: text.criteria, cell: (request) => <CriteriaTags request={request} /> },
    { id: 'received', header: text.received, width: 128, cell: ({ receivedAt }) => formatMoment(receivedAt, year) },
    {
      id: 'why',
      header: text.why,
      width: 176,
      cell: (request) => (
        <span className="small ink-2">{shortWhy(requests[request.rank - 2], request, rules.steps)}</span>
      ),
    },
  ]
}
