import { retentionYears } from '../../law/retention.ts'
import { formatDate, parseDate } from '../calendar/date.ts'
import { monthsLater } from '../calendar/months-later.ts'

/** What is kept after a host has stopped, in the order in which it is told. */
export const retentionKinds = [
  'child-file',
  'host-file',
  'register',
  'criminal-record',
  'accounts',
  'complaints-and-crises',
] as const
export type RetentionKind = (typeof retentionKinds)[number]

/** A clock: it runs `years` from a day; without `from` it does not run yet, or runs from a day of its own. */
export type RetentionClock<Child> = {
  kind: RetentionKind
  years: number
  from?: string
  until?: string
  /** `child-file`: of whom. */
  children: Child[]
}

/** A child of a host who stops, and the last day of care at the service; without one care goes on at another host. */
export type EndedCare<Child> = { child: Child; lastDay: string | undefined }

/**
 * The clocks that the end of a host starts (R83): files of the children whose care ends, her own file, the register, her
 * criminal record and the accounts of the year (R15, R134, R141). Children with the same last day stand together.
 */
export function retentionClocks<Child>(
  host: { startsOn: string; endsOn: string },
  ended: readonly EndedCare<Child>[],
): RetentionClock<Child>[] {
  const byDay = Map.groupBy(ended, ({ lastDay }) => lastDay ?? '')
  const children = [...byDay]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([lastDay, of]) =>
      clock(
        'child-file',
        lastDay === '' ? undefined : lastDay,
        of.map(({ child }) => child),
      ),
    )
  return [
    ...children,
    clock('host-file', host.endsOn, []),
    clock('register', host.endsOn, []),
    clock('criminal-record', host.startsOn, []),
    clock('accounts', `${host.endsOn.slice(0, 4)}-12-31`, []),
    clock('complaints-and-crises', undefined, []),
  ]
}

function clock<Child>(kind: RetentionKind, from: string | undefined, children: Child[]): RetentionClock<Child> {
  const years = retentionYears[kind]
  if (from === undefined) return { kind, years, children }
  return { kind, years, from, until: formatDate(monthsLater(parseDate(from), years * 12)), children }
}
