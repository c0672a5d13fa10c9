import { matchesFilter } from '../../../components/matches-filter.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ClosableHost, ClosureEntry } from '../closure-types.ts'

/** Whose closures a list shows. */
export type Scope = 'all' | 'service' | 'hosts'

/** The closures of the whole service, or of one host with what is known of her. */
export type ClosureGroup = { host: ClosableHost | undefined; closures: ClosureEntry[] }

/** The closures in view, the whole service first, then host by host as they come; groups without any are left out. */
export function closureGroups(
  closures: readonly ClosureEntry[],
  hosts: readonly ClosableHost[],
  { scope, filter }: { scope: Scope; filter: string },
): ClosureGroup[] {
  const byId = new Map(
    hosts.flatMap((host) => (matchesFilter(filter, [nl.common.name(host)]) ? [[host.id, host]] : [])),
  )
  // Looking for somebody leaves the days that concern everybody in view.
  const inScope = closures.filter(({ host }) => (host ? scope !== 'service' && byId.has(host.id) : scope !== 'hosts'))
  return [...Map.groupBy(inScope, ({ host }) => host?.id)].map(([id, own]) => ({
    host: id === undefined ? undefined : byId.get(id),
    closures: own,
  }))
}
