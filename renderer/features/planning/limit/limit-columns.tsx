import type { Column } from '../../../components/table-types.ts'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { breachFact } from '../../../format/breach-words.ts'
import type { LimitHost } from '../planning-types.ts'

const titles = planning.limit.columns

/** The columns of the hosts who will be over: how far, and when in words. */
export function limitColumns(year: number | undefined): Column<LimitHost>[] {
  return [
    {
      id: 'name',
      header: titles.name,
      width: 168,
      sortBy: (host) => `${host.lastName} ${host.firstName}`,
      cell: (host) => <span className="medium">{nl.common.name(host)}</span>,
    },
    { id: 'city', header: titles.city, width: 96, sortBy: (host) => host.city, cell: (host) => host.city },
    {
      id: 'peak',
      header: titles.peak,
      width: 64,
      align: 'right',
      sortBy: (host) => peakOf(host) - host.limit,
      cell: (host) => (
        <span className="br medium">
          {peakOf(host)}/{host.limit}
        </span>
      ),
    },
    {
      id: 'when',
      header: titles.patterns,
      sortBy: (host) => host.patterns[0]?.dates[0] ?? '',
      cell: (host) => <When host={host} year={year} />,
    },
    {
      id: 'plans',
      header: titles.plans,
      width: 76,
      align: 'right',
      sortBy: (host) => host.plans.length,
      cell: (host) => host.plans.length,
    },
  ]
}

function When({ host: { patterns }, year }: { host: LimitHost; year: number | undefined }) {
  const [first] = patterns
  if (!first) return null
  return (
    <>
      {breachFact(first, year)}{' '}
      {patterns.length > 1 && <span className="ink-3">{planning.limit.more(patterns.length - 1)}</span>}
    </>
  )
}

/** The highest number of children in any of the breaches. */
export function peakOf({ patterns }: LimitHost): number {
  return Math.max(0, ...patterns.map(({ count }) => count))
}
