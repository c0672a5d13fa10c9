import type { HostFile } from './host-types.ts'

type HostChild = HostFile['children'][number]

/** Children whose agreement runs today, begins later, or has ended; groups without children are left out. */
export function groupChildren(
  children: readonly HostChild[],
  today: string,
): { key: 'running' | 'coming' | 'ended'; children: HostChild[] }[] {
  const stateOf = ({ startsOn, endsOn }: HostChild) =>
    startsOn > today ? 'coming' : endsOn !== undefined && endsOn < today ? 'ended' : 'running'
  return (['running', 'coming', 'ended'] as const)
    .map((key) => ({ key, children: children.filter((child) => stateOf(child) === key) }))
    .filter((group) => group.children.length > 0)
}
