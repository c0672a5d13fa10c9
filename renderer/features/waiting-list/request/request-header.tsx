import { Link } from '@tanstack/react-router'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { RecordHeader, Tag } from '../../../components/index.ts'
import { formatDay, formatWeekdayDate } from '../../../format/date.ts'
import { formatLongMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { requestPage as text } from '../../../i18n/nl/waiting-list/page.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import { onlyRequest } from '../../letters/letters-search.ts'
import { WriteLetterLink } from '../../letters/write-letter-link.tsx'
import { RequestState } from '../list/request-state.tsx'
import { openRanking } from '../open-ranking.ts'
import type { ListedRequest } from '../waiting-types.ts'
import { CloseRequest } from './close-request.tsx'
import { EnlistButton } from './enlist-button.tsx'
import { ReopenRequest } from './reopen-request.tsx'

/** The head of a request: for whom, where it stands, since when, and what can be done with it. */
export function RequestHeader({ request }: { request: ListedRequest }) {
  const { today = '', year } = useToday()
  const list = useQueryOf('waitingList.list', {}).data
  const { child, contact, status, rank, isNew, closed, placed } = request
  const born =
    child.expectedOn === undefined
      ? child.birthDate && waitingWords.born(formatDay(child.birthDate, year))
      : waitingWords.expected(formatDay(child.expectedOn, year))
  return (
    <RecordHeader
      person={child}
      name={nl.common.name(child)}
      tags={
        <>
          {rank !== undefined && list && <Tag>{text.rank(rank, openRanking(list.requests).length)}</Tag>}
          {closed ? (
            <Tag>
              {status === 'elsewhere'
                ? text.elsewhereOn(formatDay(closed.on, year))
                : text.lapsedOn(formatDay(closed.on, year), waitingWords.closingReasons[closed.reason])}
            </Tag>
          ) : (
            (status !== 'open' || isNew) && <RequestState request={request} today={today} year={year} isAlone />
          )}
        </>
      }
      meta={[
        born,
        text.wantedFrom(formatWeekdayDate(request.wantedFrom, year)),
        text.parent(nl.common.name(contact)),
        contact.phone,
        contact.city,
        text.received(formatLongMoment(request.receivedAt)),
        placed && (
          <Link key="child" to="/kinderen/$childId" params={{ childId: placed.childId }}>
            {text.toChild}
          </Link>
        ),
      ]}
      actions={
        <div className="request-acts">
          {status === 'open' && isNew && <EnlistButton request={request} />}
          {(status === 'open' || status === 'offered') && <CloseRequest request={request} />}
          {closed?.reason === 'no-place' && <WriteLetterLink sjabloon="refusal" voor={onlyRequest(request.id)} />}
          {(status === 'elsewhere' || status === 'lapsed') && <ReopenRequest request={request} />}
        </div>
      }
    />
  )
}
