import { Bullet } from '../../components/bullet.tsx'
import type { Column } from '../../components/table-types.ts'
import { formatQuarter } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import { HostStateTags } from './host-state-tags.tsx'
import { averageOf, type HostRow } from './host-types.ts'

const titles = nl.hosts.columns

/** The columns of the list of hosts. `averageLimit` is the one of the running quarter. */
export function hostColumns(today: string, year: number | undefined, averageLimit: number): Column<HostRow>[] {
  return [
    {
      id: 'name',
      header: titles.name,
      sortBy: (host) => `${host.lastName} ${host.firstName}`,
      cell: (host) => <span className="medium">{nl.common.name(host)}</span>,
    },
    { id: 'city', header: titles.city, width: 96, sortBy: (host) => host.city, cell: (host) => host.city },
    {
      id: 'children',
      header: titles.children,
      width: 74,
      align: 'right',
      sortBy: (host) => host.children,
      cell: (host) => host.children,
    },
    {
      id: 'places',
      header: titles.places,
      width: 68,
      align: 'right',
      sortBy: (host) => host.maxPresent ?? 0,
      cell: (host) => host.maxPresent ?? <span className="ink-3">{nl.common.noValue}</span>,
    },
    {
      id: 'peak',
      header: titles.peak,
      width: 78,
      align: 'right',
      sortBy: (host) => host.peak,
      cell: (host) => <span className={host.breaches > 0 ? 'br medium' : undefined}>{host.peak}</span>,
    },
    {
      id: 'average',
      header: titles.average,
      width: 140,
      sortBy: (host) => averageOf(host.average),
      cell: (host) => (
        <Bullet
          value={averageOf(host.average)}
          limit={averageLimit}
          isOver={host.average.over}
          label={formatQuarter(host.average.quarter)}
        />
      ),
    },
    {
      id: 'state',
      header: titles.state,
      width: 158,
      sortBy: (host) => -host.breaches,
      cell: (host) => <HostStateTags host={host} today={today} year={year} />,
    },
  ]
}
