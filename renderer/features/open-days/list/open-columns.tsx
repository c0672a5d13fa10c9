import { Hourglass } from 'lucide-react'
import type { Column } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { openDays as text } from '../../../i18n/nl/open-days.ts'
import { nl } from '../../../i18n/nl.ts'
import { formatTimes } from '../model/times.ts'
import type { OpenRow } from '../model/open-rows.ts'
import type { Grouping } from '../open-days-search.ts'

/** From this many days on the age stands out: the longer ago, the less anybody remembers. */
const old = 14

/** The columns of the open days. Who stands in the head of a group is not told again in its rows. */
export function openColumns(year: number | undefined, by: Grouping): Column<OpenRow>[] {
  return [
    {
      id: 'child',
      header: text.columns.child,
      cell: ({ child, ownHost }) => (
        <>
          <span className="medium">{nl.common.name(child)}</span>
          {ownHost && <span className="ink-3 day-instead">{text.insteadOf(nl.common.name(ownHost))}</span>}
        </>
      ),
    },
    {
      id: 'date',
      header: text.columns.date,
      width: 84,
      cell: ({ date }) => <span className="num">{formatWeekdayDate(date, year)}</span>,
    },
    {
      id: 'plan',
      header: text.columns.plan,
      width: by === 'onthaalouder' ? 194 : 180,
      cell: ({ slots }) => formatTimes(slots),
    },
    ...(by === 'onthaalouder'
      ? []
      : [{ id: 'host', header: text.columns.host, cell: ({ host }: OpenRow) => nl.common.name(host) }]),
    {
      id: 'age',
      header: text.columns.age,
      width: 106,
      align: 'right',
      cell: ({ age }) => (
        <span className={age >= old ? 'att day-old' : undefined}>
          {age >= old && <Hourglass className="icon-small" aria-hidden />}
          {text.age(age)}
        </span>
      ),
    },
  ]
}
