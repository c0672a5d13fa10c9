import type { ChildDay } from '../child-days.ts'
import type { Need } from '../problem.ts'
import { addColumn, addRow, valueOf, derived, type GoalPart, type Terms } from './linear-model.ts'
import type { PlacementModel } from './placement-model.ts'
import type { Site } from './sites.ts'

/**
 * How often a child changes. After each of its days it stands with the host of the last day that has a place, and with nobody
 * else; a day without a place may leave it where it stands. Each time that it comes to stand with a host counts, less one for
 * the first. Nothing has to be whole but the placements: between two days at different hosts the second host's column rises
 * from 0 to 1 whatever lies between.
 */
export function changesOfChild(placementModel: PlacementModel, days: readonly ChildDay[]): GoalPart[] {
  const { model, of } = placementModel
  // Days of one need that follow each other are at one host.
  const needs = days.map(({ need }) => need).filter((need, index, all) => need !== all[index - 1])
  const columns = new Map(
    [...new Set(needs)].map((need) => [
      need,
      new Map((of.get(need) ?? []).map((one) => [keyOf(one.site), one.column])),
    ]),
  )
  const free = [...columns.values()].filter((mine) => mine.size > 0)
  const fixedHosts = new Set(needs.flatMap(({ fixedHostId }) => fixedHostId ?? []))
  if (free.length === 0 || (free.length === 1 && fixedHosts.size === 0)) return []
  const hosts = new Set<unknown>([...fixedHosts, ...free.flatMap((mine) => [...mine.keys()])])
  /** With whom the child stands after a day, by the placements. */
  const standsWith = (after: number, values: readonly number[]): unknown => {
    for (let index = after; index >= 0; index -= 1) {
      const need = needs[index] as Need
      if (need.fixedHostId !== undefined) return need.fixedHostId
      for (const [host, column] of columns.get(need) ?? []) if (values[column] === 1) return host
    }
    return undefined
  }
  const arrivals = new Map<number, number>()
  let before = new Map<unknown, number>()
  for (const [index, need] of needs.entries()) {
    const stands = new Map<unknown, number>()
    for (const host of hosts) {
      const isFixed = need.fixedHostId !== undefined
      const column = addColumn(model, {
        lower: need.fixedHostId === host ? 1 : 0,
        upper: isFixed && need.fixedHostId !== host ? 0 : 1,
        isInteger: false,
        derive: (values) => (standsWith(index, values) === host ? 1 : 0),
      })
      stands.set(host, column)
      const placed = columns.get(need)?.get(host)
      if (placed !== undefined) addRow(model, 0, Infinity, difference(column, [placed]))
      const last = before.get(host)
      const arrival = addColumn(model, {
        lower: 0,
        upper: 1,
        isInteger: false,
        derive: (values) => Math.max(0, (values[column] ?? 0) - (last === undefined ? 0 : (values[last] ?? 0))),
      })
      // arrival ≥ stands − stood
      const terms = new Map([[arrival, 1]]).set(column, -1)
      addRow(model, 0, Infinity, last === undefined ? terms : terms.set(last, 1))
      arrivals.set(arrival, 1)
    }
    addRow(model, -Infinity, 1, new Map([...stands.values()].map((column) => [column, 1])))
    before = stands
  }
  if (fixedHosts.size === 0) {
    const all = free.flatMap((mine) => [...mine.values()])
    const isPlaced = addColumn(model, {
      lower: 0,
      upper: 1,
      isInteger: false,
      derive: (values) => Math.max(0, ...all.map((column) => values[column] ?? 0)),
    })
    addRow(model, -Infinity, 0, difference(isPlaced, all))
    arrivals.set(isPlaced, -1)
  }
  // What the fixed days change among themselves is no part of it.
  return [{ terms: arrivals, floor: valueOf(arrivals, derived(model, [])) }]
}

/** A fixed need is at the same host as one that is placed there; a family's site for what was left out is like no host. */
function keyOf(site: Site): unknown {
  return site.host?.candidate.hostId ?? site
}

function difference(column: number, others: readonly number[]): Terms {
  return new Map([...others.map((other) => [other, -1] as const), [column, 1]])
}
