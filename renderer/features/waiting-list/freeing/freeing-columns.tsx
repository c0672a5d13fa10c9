import type { Column } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { freeing as text } from '../../../i18n/nl/waiting-list/freeing.ts'
import type { FreeingRow } from './freeing-rows.ts'
import { causeWords, weekdayWords } from './freeing-words.ts'

const titles = text.columns

/** The columns of the places that come free; the year stands with the month. */
export const freeingColumns: readonly Column<FreeingRow>[] = [
  {
    id: 'host',
    header: titles.host,
    cell: ({ host }) => (
      <>
        <span className="medium">{nl.common.name(host)}</span> <span className="small ink-3">{host.city}</span>
      </>
    ),
  },
  { id: 'date', header: titles.date, width: 92, cell: ({ date }) => formatWeekdayDate(date) },
  { id: 'cause', header: titles.cause, cell: (row) => <span className="ink-2">{causeWords(row)}</span> },
  { id: 'days', header: titles.days, width: 122, cell: ({ weekdays }) => weekdayWords(weekdays) },
  {
    id: 'requests',
    header: titles.requests,
    width: 112,
    cell: ({ requests }) => (
      <span className={requests.length === 0 ? 'ink-3' : 'medium'}>{text.requests(requests.length)}</span>
    ),
  },
]
