import { oddKinds } from '../../../../shared/domain/attendance/odd-kinds.ts'
import { searchText } from '../../../components/matches-filter.ts'
import { openDays as text } from '../../../i18n/nl/open-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { DayInView, Odd, OddAnswer } from '../open-days-types.ts'
import type { RowGroup } from './open-groups.ts'

/** An odd fact as the list shows it. */
export type OddRow = {
  id: string
  odd: Odd
  /** The child, or the host for what is a fact of hers. */
  who: string
  hosts: readonly string[]
  /** What the fact is about; one day unless it is one of a host. */
  days: readonly DayInView[]
  text: string
}

/** A look at an odd fact: `attendance.checkOdd` takes these. */
export type Check = { childId: string; hostId: string; date: string; kind: Odd['kind'] }

/** Finds names of an answer by id. */
export type Names = { child(id: string): string; host(id: string): string }

/** The names that an answer brings. */
export function namesOf(answer: Pick<OddAnswer, 'children' | 'hosts'>): Names {
  const children = new Map(answer.children.map((child) => [child.id, nl.common.name(child)]))
  const hosts = new Map(answer.hosts.map((host) => [host.id, nl.common.name(host)]))
  return { child: (id) => children.get(id) ?? id, host: (id) => hosts.get(id) ?? id }
}

/** The odd facts of an answer as rows, in its order. */
export function oddRows(answer: OddAnswer, names: Names): OddRow[] {
  const days = new Map(answer.days.map((day) => [`${day.date} ${day.childId}`, day]))
  return answer.odd.map((odd) => {
    const childIds = odd.kind === 'over-limit' ? odd.childIds : [odd.childId]
    const hosts = hostIdsOf(odd).map(names.host)
    const who = odd.kind === 'over-limit' ? names.host(odd.hostId) : names.child(odd.childId)
    return {
      id: [odd.date, odd.kind, odd.hostId, ...(odd.kind === 'over-limit' ? [odd.from] : [odd.childId])].join(' '),
      odd,
      who,
      hosts,
      days: childIds.flatMap((id) => days.get(`${odd.date} ${id}`) ?? []),
      text: searchText([who, ...hosts]),
    }
  })
}

/** The rows by kind of fact, in the order of the kinds. */
export function oddGroups(rows: readonly OddRow[]): RowGroup<OddRow>[] {
  const kinds = Map.groupBy(rows, ({ odd }) => odd.kind)
  return oddKinds.flatMap((kind) => {
    const own = kinds.get(kind)
    return own ? [{ id: `kind ${kind}`, title: text.oddList.group[kind], rows: own }] : []
  })
}

/** The hosts a fact is about: where the stays were. */
export function hostIdsOf(odd: Odd): string[] {
  return 'stays' in odd && odd.kind !== 'outside-hours' && odd.kind !== 'closed-day' && odd.kind !== 'no-agreement'
    ? [...new Set(odd.stays.map(({ hostId }) => hostId))]
    : [odd.hostId]
}

/** What notes that a fact was looked at: one look for each child's day at each host. */
export function checksOf(odd: Odd): Check[] {
  const { date, kind } = odd
  const childIds = odd.kind === 'over-limit' ? odd.childIds : [odd.childId]
  return childIds.flatMap((childId) => hostIdsOf(odd).map((hostId) => ({ childId, hostId, date, kind })))
}
