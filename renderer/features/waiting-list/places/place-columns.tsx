import { Bullet, type Column } from '../../../components/index.ts'
import { formatQuarter } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { places as text } from '../../../i18n/nl/waiting-list/places.ts'
import { SmallWeek } from '../list/small-week.tsx'
import type { ListedRequest, Place } from '../waiting-types.ts'
import { distanceWords } from './fit-words.ts'
import { FitTag } from './fit-tag.tsx'
import { wantedWeekdays } from './offered-days.ts'

const titles = text.columns
const unknown = <span className="ink-3">{nl.common.noValue}</span>

/** The columns of the hosts for a request. `averageLimit` is the one of today. */
export function placeColumns(
  request: Pick<ListedRequest, 'cycleWeeks' | 'slots'>,
  year: number | undefined,
  averageLimit: number,
): Column<Place>[] {
  const days = wantedWeekdays(request.slots).length
  return [
    {
      id: 'host',
      header: titles.host,
      cell: ({ host }) => (
        <>
          <span className="medium">{nl.common.name(host)}</span> <span className="small ink-3">{host.city}</span>
        </>
      ),
    },
    { id: 'fits', header: titles.fits, width: 132, cell: (place) => <FitTag place={place} days={days} year={year} /> },
    {
      id: 'week',
      header: titles.week,
      width: 88,
      cell: ({ missing }) => <SmallWeek plan={request} missing={missing} />,
    },
    {
      id: 'distance',
      header: titles.distance,
      width: 68,
      align: 'right',
      cell: (place) => distanceWords(place) ?? unknown,
    },
    {
      id: 'peak',
      header: titles.peak,
      width: 64,
      align: 'right',
      cell: ({ peak }) =>
        peak ? (
          <span className={peak.peak > peak.limit ? 'br' : undefined}>{text.peak(peak.peak, peak.limit)}</span>
        ) : (
          unknown
        ),
    },
    {
      id: 'average',
      header: titles.average,
      width: 98,
      cell: ({ average }) =>
        average ? (
          <Bullet
            value={average.value}
            limit={averageLimit}
            isOver={average.over}
            label={text.averageOf(formatQuarter(average.quarter))}
          />
        ) : (
          unknown
        ),
    },
    {
      id: 'before',
      header: titles.before,
      width: 64,
      align: 'right',
      cell: ({ before }) => (before.length === 0 ? unknown : <span className="att">{before.length}</span>),
    },
  ]
}
