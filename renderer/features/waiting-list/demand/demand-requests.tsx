import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { demand as text } from '../../../i18n/nl/waiting-list/demand.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import { requestsOf, type DemandLine } from './demand-lines.ts'
import type { DemandPart } from './demand-search.ts'

type Props = { line: DemandLine; part: DemandPart; same: OutputOf<'waitingList.demand'>['same'] }

/** The requests behind a number, each a way to its page. */
export function DemandRequests({ line, part, same }: Props) {
  const { data, error, refetch } = useQueryOf('waitingList.list', {})
  const { year } = useToday()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingRows rows={6} />
  const ids = requestsOf(line, part)
  const byId = new Map(data.requests.map((request) => [request.id, request]))
  const title = part === 'alle' ? line.label : text.unansweredOf(line.label)
  return (
    <Section title={title} note={text.shown(ids.length)}>
      {ids.length === 0 && <p className="ink-2">{text.none}</p>}
      <ul className="demand-requests">
        {ids.map((id) => {
          const request = byId.get(id)
          if (!request) return null
          const other = byId.get(same.find((one) => one.id === id)?.countsWith ?? '')
          const { child, contact, receivedAt, status, closed } = request
          // Who found a place elsewhere needs no other reason.
          const state =
            status === 'lapsed' && closed ? waitingWords.closingReasons[closed.reason] : waitingWords.statuses[status]
          return (
            <li key={id}>
              <Link to="/wachtlijst/$requestId" params={{ requestId: id }} className="medium">
                {nl.common.name(child)}
              </Link>
              <span className="small ink-3">{formatDay(receivedAt.slice(0, 10), year)}</span>
              <span className="small ink-2">
                {[contact.city, state, other && text.countsWith(nl.common.name(other.child))]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
