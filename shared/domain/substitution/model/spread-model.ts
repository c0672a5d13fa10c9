import { childDays } from '../child-days.ts'
import { addColumn, addRow, anyOf, type GoalPart } from './linear-model.ts'
import type { Placement, PlacementModel } from './placement-model.ts'

/** The most children at one site on one day: a whole number not below the count of any, and not 0 where all keep a place. */
export function spreadOf({ model, at }: PlacementModel, fixedMost: number, isAllPlaced: boolean): GoalPart {
  const counts: { fixed: number; columns: number[] }[] = []
  for (const [{ host }, here] of at) {
    const columns = new Map(here.map(({ need, column }) => [need, column]))
    // Of the hosts that a family's site stands for nobody knows who is with whom: any one of them is at least alone.
    if (!host) counts.push(...here.map(({ column }) => ({ fixed: 0, columns: [column] })))
    else
      for (const [date, onDay] of Map.groupBy(childDays([...columns.keys()]), (day) => day.date)) {
        const fixed = new Set(host.on(date)?.placed.map(({ childId }) => childId))
        const children = Map.groupBy(onDay, ({ need }) => need.childId)
        const free = [...children].filter(([childId]) => !fixed.has(childId)).map(([, days]) => days)
        if (fixed.size + free.length <= fixedMost) continue
        const present = free.map((days) =>
          anyOf(
            model,
            days.map(({ need }) => columns.get(need) as Placement['column']),
          ),
        )
        counts.push({ fixed: fixed.size, columns: present })
      }
  }
  const most = addColumn(model, {
    lower: fixedMost,
    upper: Infinity,
    isInteger: true,
    derive: (values) =>
      Math.max(
        fixedMost,
        ...counts.map(({ fixed, columns }) => columns.reduce((sum, one) => sum + (values[one] ?? 0), fixed)),
      ),
  })
  for (const { fixed, columns } of counts)
    addRow(model, fixed, Infinity, new Map([...columns.map((one) => [one, -1] as const), [most, 1]]))
  return { terms: new Map([[most, 1]]), floor: isAllPlaced && at.size > 0 ? Math.max(1, fixedMost) : fixedMost }
}
