import type { HostFile } from '../host-types.ts'

type HostChild = HostFile['children'][number]

/** The agreements with a host that go on after a date, the first to end first and those without an end last. */
export function runningOnAfter(children: readonly HostChild[], date: string): HostChild[] {
  const noEnd = '9999-12-31'
  return children
    .filter(({ endsOn = noEnd }) => endsOn > date)
    .sort(({ endsOn: one = noEnd }, { endsOn: other = noEnd }) => (one < other ? -1 : one > other ? 1 : 0))
}
