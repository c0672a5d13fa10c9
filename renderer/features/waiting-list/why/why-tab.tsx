import { History } from 'lucide-react'
import { useQueryOf } from '../../../api/index.ts'
import { Button, ErrorState, LoadingRows, Split } from '../../../components/index.ts'
import { formatLongMoment } from '../../../format/time.ts'
import { why } from '../../../i18n/nl/waiting-list/why.ts'
import { openRanking } from '../open-ranking.ts'
import { useRequestAddress } from '../request/use-request-address.ts'
import type { ListedRequest } from '../waiting-types.ts'
import { AnswerSection } from './answer-section.tsx'
import { MomentsSection } from './moments-section.tsx'
import { PlaceSection } from './place-section.tsx'
import { RankingTable } from './ranking-table.tsx'
import './why.css'

const text = why.table

/** Why a request stands where it stands, now or at a moment that is chosen: the ranking left, the reasons and the moments right. */
export function WhyTab({ request }: { request: ListedRequest }) {
  const { search, go } = useRequestAddress()
  const { op } = search
  const list = useQueryOf('waitingList.list', {})
  const replay = useQueryOf('waitingList.replay', { at: op ?? '' }, { enabled: op !== undefined, keepPrevious: true })
  const error = list.error ?? (op === undefined ? undefined : replay.error)
  const retry = () => {
    void list.refetch()
    if (op !== undefined) void replay.refetch()
  }
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (!list.data || (op !== undefined && !replay.data)) return <LoadingRows rows={14} hasHead />
  const { now, rules, requests } = list.data
  const open = openRanking(requests)
  const then = op === undefined ? undefined : replay.data
  const ranking = then ?? { at: now, rules, requests: open }
  const look = (at: string | undefined) => go({ tab: 'plaats', op: at })
  return (
    <Split
      left={
        <>
          {then && (
            <div className="why-note" role="status">
              <History className="icon-small ink-3" aria-hidden />
              <b>{text.showing(formatLongMoment(then.at))}</b>
              <span className="small ink-2">{text.showingDetail}</span>
              <span className="spacer" />
              <Button onClick={() => look(undefined)}>{text.back}</Button>
            </div>
          )}
          <RankingTable id={request.id} ranking={ranking} now={then && open} />
        </>
      }
      right={
        <>
          <PlaceSection id={request.id} ranking={ranking} isNow={!then} />
          <MomentsSection id={request.id} now={now} op={op} onLook={look} />
          <AnswerSection id={request.id} ranking={ranking} now={then && { at: now, requests: open }} />
        </>
      }
      rightLabel={text.panel}
      rightWidth={[384, 512]}
    />
  )
}
