import type { ReactNode } from 'react'
import type { Column, TableItem } from '../../components/index.ts'
import { filterWords, matchesText, searchText } from '../../components/matches-filter.ts'
import { formatSignedCount } from '../../format/money.ts'
import { formatHalfDays } from '../../format/time.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'
import { nl } from '../../i18n/nl.ts'
import type { ChildUse, HostUse, Report } from './deviation-types.ts'
import { kindsOf } from './model/deviation-words.ts'
import { sumsOf, type Sums } from './model/use-sums.ts'

/** A line of the list: a child to talk about, or a host. */
export type DeviationRow = { id: string; name: string; text: string; sums: Sums } & (
  | { kind: 'child'; child: ChildUse }
  | { kind: 'host'; host: HostUse }
)

/** Children first, each with what it is found by. */
export function rowsOf({ children, hosts }: Report): DeviationRow[] {
  return [
    ...children.map((child): DeviationRow => {
      const name = nl.common.name(child)
      const found = searchText([name, ...child.agreements.map(({ host }) => nl.common.name(host))])
      return { id: `kind:${child.id}`, name, text: found, sums: sumsOf(child.weeks), kind: 'child', child }
    }),
    ...hosts.map((host): DeviationRow => {
      const name = nl.common.name(host)
      return {
        id: `host:${host.id}`,
        name,
        text: searchText([name, host.city]),
        sums: sumsOf(host.weeks),
        kind: 'host',
        host,
      }
    }),
  ]
}

/** Those that the filter leaves over. */
export function shownRows(rows: readonly DeviationRow[], filter: string): DeviationRow[] {
  const words = filterWords(filter)
  return rows.filter((row) => matchesText(words, row.text))
}

/** Two groups: who to talk with, also when that is nobody, and the hosts. */
export function deviationItems(rows: readonly DeviationRow[]): TableItem<DeviationRow>[] {
  const children = rows.filter((row) => row.kind === 'child')
  const hosts = rows.filter((row) => row.kind === 'host')
  const items = (some: readonly DeviationRow[]) => some.map((row) => ({ id: row.id, row }))
  return [
    { id: 'talk', group: { name: text.talkCount(children.length) } },
    ...items(children),
    { id: 'hosts', group: { name: text.hosts(hosts.length) } },
    ...items(hosts),
  ]
}

/** A difference in half days, as days with its sign. */
export function Difference({ sums: { planned, real } }: { sums: Sums }) {
  return <span className={planned === real ? 'ink-3' : undefined}>{formatSignedCount((real - planned) / 2)}</span>
}

export const deviationColumns: Column<DeviationRow>[] = [
  {
    id: 'name',
    header: text.name,
    cell: (row) => (
      <>
        <span className="medium">{row.name}</span>
        {row.kind === 'child' && <span className="deviation-kinds">{kindsOf(row.child.deviations)}</span>}
      </>
    ),
  },
  { id: 'planned', header: text.planned, width: 76, align: 'right', cell: ({ sums }) => formatHalfDays(sums.planned) },
  { id: 'real', header: text.real, width: 68, align: 'right', cell: ({ sums }) => formatHalfDays(sums.real) },
  {
    id: 'difference',
    header: text.difference,
    width: 76,
    align: 'right',
    cell: ({ sums }) => <Difference sums={sums} />,
  },
  {
    id: 'open',
    header: <span title={text.openTitle}>{text.open}</span>,
    width: 60,
    align: 'right',
    cell: ({ sums }) => sums.unansweredDays || <span className="ink-3">0</span>,
  },
]

/** All hosts that are shown, added up. */
export function totalOf(rows: readonly DeviationRow[]): Record<string, ReactNode> {
  const sums = { planned: 0, real: 0, unansweredDays: 0 }
  for (const row of rows) {
    if (row.kind !== 'host') continue
    sums.planned += row.sums.planned
    sums.real += row.sums.real
    sums.unansweredDays += row.sums.unansweredDays
  }
  return {
    name: text.total,
    planned: formatHalfDays(sums.planned),
    real: formatHalfDays(sums.real),
    difference: <Difference sums={sums} />,
    open: sums.unansweredDays,
  }
}
