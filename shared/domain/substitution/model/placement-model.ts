import type { Rules } from '../possible-hosts.ts'
import type { Need } from '../problem.ts'
import { addedHalfDays } from './added-half-days.ts'
import { addColumn, addRow, type LinearModel } from './linear-model.ts'
import { roomsOf, type Pair, type Site } from './sites.ts'

/** A 0/1 column: this need goes to this site. */
export type Placement = Pair & { column: number; need: Need; site: Site }

/** What goals are added to: the needs, the fixed ones of their families among them, and where they may go. */
export type PlacementModel = {
  model: LinearModel
  needs: readonly Need[]
  sites: readonly Site[]
  placements: readonly Placement[]
  of: ReadonlyMap<Need, readonly Placement[]>
  at: ReadonlyMap<Site, readonly Placement[]>
}

/** The model of what is allowed: one site per need at most, and no more children at once than a host may have. */
export function placementModel(needs: readonly Need[], sites: readonly Site[], rules: Rules): PlacementModel {
  const model: LinearModel = { columns: [], rows: [] }
  const placements = sites.flatMap((site) =>
    [...site.pairs].map(([need, pair]): Placement => {
      const column = addColumn(model, { lower: 0, upper: 1, isInteger: true })
      return { ...pair, column, need, site }
    }),
  )
  const of = Map.groupBy(placements, ({ need }) => need)
  const at = Map.groupBy(placements, ({ site }) => site)
  for (const mine of of.values()) addRow(model, -Infinity, 1, ones(mine))
  for (const [{ host }, here] of at) {
    if (!host) continue
    for (const room of roomsOf(
      host,
      here.map(({ need }) => need),
    )) {
      const there = here.filter(({ need }) => room.needs.includes(need))
      addRow(model, -Infinity, room.places, ones(there))
    }
    if (!rules.isAverageHard) continue
    for (const { left, most, terms } of addedHalfDays(model, host, here))
      if (most > Math.max(0, left)) addRow(model, -Infinity, Math.max(0, left), terms)
  }
  return { model, needs, sites, placements, of, at }
}

function ones(placements: readonly Placement[]): Map<number, number> {
  return new Map(placements.map(({ column }) => [column, 1]))
}
