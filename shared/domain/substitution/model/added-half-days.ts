import { halfDaysAdded, quarterIndex } from '../half-days.ts'
import type { HostRoom } from '../host-room.ts'
import { childDays } from '../child-days.ts'
import { addColumn, addRow, type LinearModel } from './linear-model.ts'
import type { Placement } from './placement-model.ts'

/** Half days that placements add in a quarter of a host: as terms, at most, and how many are left below the maximum. */
type AddedHalfDays = { left: number; most: number; terms: Map<number, number> }

/** What placements at a host add to each of her quarters; quarters to which they cannot add are left out. */
export function addedHalfDays(model: LinearModel, host: HostRoom, here: readonly Placement[]): AddedHalfDays[] {
  const columns = new Map(here.map(({ need, column }) => [need, column]))
  const added = host.candidate.quarters.map((_quarter, index): AddedHalfDays => ({
    left: host.halfDaysLeft[index] ?? 0,
    most: 0,
    terms: new Map(),
  }))
  const days = Map.groupBy(childDays([...columns.keys()]), ({ need, date }) => `${need.childId} ${date}`)
  for (const stays of days.values()) {
    const [first] = stays
    const quarter = first && added[quarterIndex(host.candidate, first.date)]
    if (!first || !quarter) continue
    const slotsOf = stays.map(({ need, date }) => need.days.find((day) => day.date === date)?.slots ?? [])
    const weigh = (which: readonly number[]): number =>
      halfDaysAdded(
        host.candidate,
        first.need.childId,
        first.date,
        host.on(first.date)?.placed ?? [],
        which.map((index) => slotsOf[index] ?? []),
      )
    const all = stays.map((_stay, index) => index)
    quarter.most += weigh(all)
    const mine = stays.map(({ need }) => columns.get(need) ?? 0)
    const [only] = mine
    if (mine.length === 1 && only !== undefined) addTo(quarter.terms, only, weigh(all))
    else for (const [column, weight] of weighSubsets(model, mine, weigh)) addTo(quarter.terms, column, weight)
  }
  return added.filter(({ most }) => most > 0)
}

/**
 * Several stays of a child on one day at one host weigh together, not one by one (R66). One column per set of them, of which
 * exactly one is 1: where the stays are whole, only the set of those that are there fits.
 */
function weighSubsets(
  model: LinearModel,
  columns: readonly number[],
  weigh: (which: readonly number[]) => number,
): [column: number, weight: number][] {
  const subsets = Array.from({ length: 2 ** columns.length }, (_none, bits) =>
    columns.flatMap((_column, index) => (bits & (1 << index) ? [index] : [])),
  )
  const chosen = subsets.map((subset) =>
    addColumn(model, {
      lower: 0,
      upper: 1,
      isInteger: false,
      derive: (values) => (columns.every((column, index) => (values[column] === 1) === subset.includes(index)) ? 1 : 0),
    }),
  )
  addRow(model, 1, 1, new Map(chosen.map((column) => [column, 1])))
  for (const [index, column] of columns.entries()) {
    const containing = chosen.filter((_column, at) => subsets[at]?.includes(index))
    addRow(model, 0, 0, new Map([...containing.map((one) => [one, 1] as const), [column, -1]]))
  }
  return chosen.map((column, at) => [column, weigh(subsets[at] ?? [])])
}

function addTo(terms: Map<number, number>, column: number, weight: number): void {
  if (weight !== 0) terms.set(column, (terms.get(column) ?? 0) + weight)
}
