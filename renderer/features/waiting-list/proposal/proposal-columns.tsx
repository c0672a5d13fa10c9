import type { Column } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { proposal } from '../../../i18n/nl/waiting-list/proposal.ts'
import { distanceWords } from '../places/fit-words.ts'
import type { ProposedPlace } from '../waiting-types.ts'

const titles = proposal.columns

/** The columns of the proposal for the whole list. */
export function proposalColumns(year: number | undefined): Column<ProposedPlace>[] {
  return [
    {
      id: 'rank',
      header: titles.rank,
      width: 56,
      align: 'right',
      cell: ({ rank }) => <b className="medium">{rank}</b>,
    },
    { id: 'child', header: titles.child, cell: ({ child }) => <span className="medium">{nl.common.name(child)}</span> },
    { id: 'wantedFrom', header: titles.wantedFrom, width: 104, cell: ({ wantedFrom }) => formatDay(wantedFrom, year) },
    {
      id: 'host',
      header: titles.host,
      cell: ({ host }) =>
        host ? (
          <>
            {nl.common.name(host)} <span className="small ink-3">{host.city}</span>
          </>
        ) : (
          <span className="ink-3">{proposal.noPlace}</span>
        ),
    },
    {
      id: 'distance',
      header: titles.distance,
      width: 76,
      align: 'right',
      cell: (place) => place.host && (distanceWords(place) ?? <span className="ink-3">{nl.common.noValue}</span>),
    },
  ]
}
