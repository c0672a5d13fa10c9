import { childDays, needsByDate } from '../child-days.ts'
import type { Goal } from '../goals.ts'
import type { Need } from '../problem.ts'
import { childrenOf, familiesOf } from '../score-answer.ts'
import { addedHalfDays } from './added-half-days.ts'
import { changesOfChild } from './changes-model.ts'
import { addColumn, addRow, anyOf, oneIfAny, type GoalPart, type LinearModel } from './linear-model.ts'
import type { Placement, PlacementModel } from './placement-model.ts'
import { mostAtOneHost } from './sites.ts'
import { spreadOf } from './spread-model.ts'

/** What is known before a goal is counted: the most fixed children at one host on one day, and whether all needs keep a place. */
type Known = { fixedMost: number; isAllPlaced: boolean }

/** Adds to the model what a goal is counted by. */
export function goalParts(goal: Goal, model: PlacementModel, { fixedMost, isAllPlaced }: Known): GoalPart[] {
  switch (goal) {
    case 'unplaced':
      return [...model.of].map(([need, mine]) => ({
        terms: weighed(mine, () => -need.days.length),
        floor: -need.days.length,
      }))
    case 'siblings-apart':
      return [...familiesOf(model.needs)].flatMap((family) =>
        [...needsByDate(family).values()].flatMap((onDay) => hostsTooMany(model, onDay)),
      )
    case 'extra-hosts':
      return [...childrenOf(model.needs)].flatMap((child) => hostsTooMany(model, child))
    case 'changes':
      return [...childrenOf(model.needs)].flatMap((child) => changesOfChild(model, childDays(child)))
    case 'strangers':
      return [...model.of].map(([need, mine]) => leastOf(need, mine, isAllPlaced, ({ isKnown }) => (isKnown ? 0 : 1)))
    case 'distance':
      return [...model.of].map(([need, mine]) => leastOf(need, mine, isAllPlaced, ({ hectometres }) => hectometres))
    case 'spread':
      return [spreadOf(model, fixedMost, isAllPlaced)]
    case 'average':
      return [...model.at].flatMap(([{ host, leastAbove }, here]) =>
        host
          ? addedHalfDays(model.model, host, here).flatMap((added) => aboveAverage(model, added))
          : [{ terms: weighed(here, ({ need }) => leastAbove?.get(need) ?? 0), floor: 0 }],
      )
  }
}

function weighed(placements: readonly Placement[], weigh: (placement: Placement) => number): Map<number, number> {
  return new Map(placements.map((placement) => [placement.column, weigh(placement)]))
}

/** What a need costs where it goes; when it keeps a place, at least what the cheapest costs. */
function leastOf(
  { days }: Need,
  mine: readonly Placement[],
  isPlaced: boolean,
  cost: (placement: Placement) => number,
): GoalPart {
  const terms = weighed(mine, (placement) => days.length * cost(placement))
  return { terms, floor: isPlaced ? Math.min(...terms.values()) : 0 }
}

/** The hosts of some needs less one: a column per site that is 1 when one of them is there, less one that is 1 when one is anywhere. */
function hostsTooMany({ model, of }: PlacementModel, needs: readonly Need[]): GoalPart[] {
  const fixedHosts = new Set(needs.flatMap(({ fixedHostId }) => fixedHostId ?? []))
  const mine = [...new Set(needs)].flatMap((need) => of.get(need) ?? [])
  // One need alone is at one host.
  if (mine.length === 0 || (fixedHosts.size === 0 && mine.every(({ need }) => need === mine[0]?.need))) return []
  const terms = new Map<number, number>()
  for (const [site, here] of Map.groupBy(mine, (one) => one.site)) {
    if (site.host && fixedHosts.has(site.host.candidate.hostId)) continue
    const most = mostAtOneHost(
      site,
      here.map(({ need }) => need),
    )
    terms.set(most < here.length ? hostsFor(model, columnsOf(here), most) : anyOf(model, columnsOf(here)), 1)
  }
  if (fixedHosts.size === 0) terms.set(oneIfAny(model, columnsOf(mine)), -1)
  return [{ terms, floor: 0 }]
}

/** A column of how many hosts there are at least where so many columns are 1, and no host has more than `most` of them. */
function hostsFor(model: LinearModel, columns: readonly number[], most: number): number {
  const hosts = addColumn(model, {
    lower: 0,
    upper: Math.ceil(columns.length / most),
    isInteger: true,
    derive: (values) => Math.ceil(columns.reduce((sum, column) => sum + (values[column] ?? 0), 0) / most),
  })
  addRow(model, 0, Infinity, new Map([...columns.map((column) => [column, -1] as const), [hosts, most]]))
  return hosts
}

function aboveAverage(
  { model }: PlacementModel,
  { left, most, terms }: ReturnType<typeof addedHalfDays>[number],
): GoalPart[] {
  if (most <= left) return []
  if (left <= 0) return [{ terms, floor: 0 }]
  const above = addColumn(model, {
    lower: 0,
    upper: Infinity,
    isInteger: false,
    derive: (values) => {
      let added = 0
      for (const [column, weight] of terms) added += weight * (values[column] ?? 0)
      return Math.max(0, added - left)
    },
  })
  addRow(model, -left, Infinity, new Map([...[...terms].map(([at, weight]) => [at, -weight] as const), [above, 1]]))
  return [{ terms: new Map([[above, 1]]), floor: 0 }]
}

function columnsOf(placements: readonly Placement[]): number[] {
  return placements.map(({ column }) => column)
}
