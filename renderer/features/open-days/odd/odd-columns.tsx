import type { Column } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { openDays } from '../../../i18n/nl/open-days.ts'
import { oddInShort } from '../model/odd-words.ts'
import type { OddRow } from '../model/odd-rows.ts'

const text = openDays.oddList.columns

/** The columns of the odd facts; the kind stands in the head of the group, the whole sentence beside the list. */
export function oddColumns(year: number | undefined): Column<OddRow>[] {
  return [
    { id: 'who', header: text.who, cell: ({ who }) => <span className="medium">{who}</span> },
    { id: 'date', header: text.date, width: 92, cell: ({ odd }) => formatWeekdayDate(odd.date, year) },
    {
      id: 'host',
      header: text.host,
      cell: ({ odd, hosts }) =>
        odd.kind === 'over-limit' ? null : <span title={hosts.join(', ')}>{hosts.join(', ')}</span>,
    },
    { id: 'fact', header: text.fact, width: 176, cell: ({ odd }) => oddInShort(odd) },
  ]
}
