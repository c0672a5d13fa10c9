import { needsByDate } from '../child-days.ts'
import type { Goal } from '../goals.ts'
import { addRow } from '../model/linear-model.ts'
import type { PlacementModel } from '../model/placement-model.ts'
import type { Need } from '../problem.ts'
import { childrenOf, familiesOf } from '../score-answer.ts'

/**
 * Where every need that can have a place keeps one, and no hosts are too many, the needs of a child (`extra-hosts`) or of a family
 * on a day (`siblings`) are all at one host: said need by need, the solver has little left to choose. Not of needs with a fixed
 * one among them: several fixed hosts do not count as too many.
 */
export function keepTogether(goal: Goal, { model, needs, of }: PlacementModel): void {
  for (const together of groupsOf(goal, needs)) {
    if (together.some(({ fixedHostId }) => fixedHostId !== undefined)) continue
    const [first, ...others] = [...new Set(together)].flatMap((need) => {
      const mine = of.get(need)
      return mine ? [new Map(mine.map(({ site, column }) => [site, column]))] : []
    })
    if (!first) continue
    for (const other of others)
      for (const site of new Set([...first.keys(), ...other.keys()])) {
        const [one, two] = [first.get(site), other.get(site)]
        const terms = new Map<number, number>()
        if (one !== undefined) terms.set(one, 1)
        if (two !== undefined) terms.set(two, -1)
        addRow(model, 0, 0, terms)
      }
  }
}

function groupsOf(goal: Goal, needs: readonly Need[]): Need[][] {
  if (goal === 'extra-hosts') return [...childrenOf(needs)]
  if (goal === 'siblings-apart') return [...familiesOf(needs)].flatMap((family) => [...needsByDate(family).values()])
  return []
}
