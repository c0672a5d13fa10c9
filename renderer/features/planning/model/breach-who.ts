import type { DayBreach, DayChild } from '../planning-types.ts'

/** Who makes a breach: who comes as it begins, who leaves as it ends (minutes since midnight), and the host's own children who count. */
export type BreachWho = { from: number; arriving: DayChild[]; until: number; leaving: DayChild[]; own: DayChild[] }

/** Looks at the first stretch with the highest number: those present then who come or leave at its edges, and own children. */
export function breachWho({ at, children: present }: DayBreach, children: readonly DayChild[]): BreachWho {
  const there = children.filter(({ id, isOwn }) => present.some((one) => one.id === id && one.isOwn === isOwn))
  const others = there.filter(({ isOwn }) => !isOwn)
  return {
    from: at.from,
    arriving: others.filter(({ bars }) => bars.some(([from]) => from === at.from)),
    until: at.until,
    leaving: others.filter(({ bars }) => bars.some(([, until]) => until === at.until)),
    own: there.filter(({ isOwn }) => isOwn),
  }
}
