import type { Column } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { waitingList as text } from '../../../i18n/nl/waiting-list/list.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import type { ListedRequest } from '../waiting-types.ts'
import { CriteriaTags } from './criteria-tags.tsx'
import { RequestState } from './request-state.tsx'
import { SmallWeek } from './small-week.tsx'

const titles = text.columns
// After every rank there can be: requests that are not open have none.
const last = Number.MAX_SAFE_INTEGER

/** The columns of the list of requests. */
export function requestColumns(today: string, year: number | undefined): Column<ListedRequest>[] {
  return [
    {
      id: 'rank',
      header: titles.rank,
      width: 60,
      align: 'right',
      sortBy: ({ rank }) => rank ?? last,
      cell: ({ rank }) =>
        rank === undefined ? <span className="ink-3">{nl.common.noValue}</span> : <b className="medium">{rank}</b>,
    },
    {
      id: 'name',
      header: titles.child,
      sortBy: ({ child }) => `${child.lastName} ${child.firstName}`,
      cell: ({ child }) => (
        <>
          <span className="medium">{nl.common.name(child)}</span>
          {child.expectedOn !== undefined && (
            <span className="small ink-3 request-expected">
              {waitingWords.expected(formatDay(child.expectedOn, year))}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'wantedFrom',
      header: titles.wantedFrom,
      width: 92,
      sortBy: ({ wantedFrom }) => wantedFrom,
      cell: ({ wantedFrom }) => formatDay(wantedFrom, year),
    },
    { id: 'week', header: titles.week, width: 80, cell: (request) => <SmallWeek plan={request} /> },
    {
      id: 'criteria',
      header: titles.criteria,
      sortBy: ({ firstTier, secondTier }) => -(firstTier.length * 10 + secondTier.length),
      cell: (request) => <CriteriaTags request={request} />,
    },
    {
      id: 'city',
      header: titles.city,
      width: 88,
      sortBy: ({ contact }) => contact.city,
      cell: ({ contact }) => contact.city,
    },
    {
      id: 'received',
      header: titles.received,
      width: 86,
      sortBy: ({ receivedAt }) => receivedAt,
      cell: ({ receivedAt }) => formatDay(receivedAt.slice(0, 10), year),
    },
    {
      id: 'state',
      header: titles.state,
      width: 96,
      sortBy: ({ status, isNew }) => `${status} ${isNew ? 1 : 0}`,
      cell: (request) => <RequestState request={request} today={today} year={year} />,
    },
  ]
}
