import type { OutputOf } from '../../../../shared/contract/index.ts'
import { filterWords, matchesText, searchText } from '../../../components/matches-filter.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Averages, BoardHost, RealisedByHost } from '../planning-types.ts'

/** Which trouble the rows are narrowed to. */
export type BoardTrouble = 'full' | 'average'

/** A row of the board, made searchable once. */
export type SearchableHost = { host: BoardHost; text: string; isFull: boolean }

/** The days that have been, by host and place in the period; of the board that is shown, not of one before it. */
export function realisedByHost(hosts: OutputOf<'planning.realised'>['hosts'] | undefined): RealisedByHost {
  return new Map(hosts?.map(({ id, days }) => [id, new Map(days.map((day) => [day.index, day]))]))
}

/** Hosts with what they are found by; full is who is planned to be, or was. */
export function searchableHosts(hosts: readonly BoardHost[], realisedOf: RealisedByHost): SearchableHost[] {
  return hosts.map((host) => ({
    host,
    text: searchText([nl.common.name(host), host.city]),
    isFull:
      host.cells.some((cell) => cell.over) || [...(realisedOf.get(host.id)?.values() ?? [])].some((day) => day.over),
  }))
}

/** The averages of the quarter by host. */
export function averagesByHost(averages: Averages | undefined): ReadonlyMap<string, Averages['hosts'][number]> {
  return new Map(averages?.hosts.map((host) => [host.id, host]))
}

/** Hosts that match the filter and have the trouble, in their order. */
export function shownHosts(
  rows: readonly SearchableHost[],
  filter: string,
  trouble: BoardTrouble | undefined,
  averages: ReadonlyMap<string, Averages['hosts'][number]>,
): BoardHost[] {
  const words = filterWords(filter)
  return rows
    .filter(({ host, text, isFull }) => {
      if (trouble === 'full' && !isFull) return false
      if (trouble === 'average' && averages.get(host.id)?.projected.over !== true) return false
      return matchesText(words, text)
    })
    .map(({ host }) => host)
}
