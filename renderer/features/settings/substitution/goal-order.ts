import { goalOrderOf, goals, type Goal } from '../../../../shared/domain/substitution/goals.ts'

/** A goal in the list that is put in order: the most important first; one that is off plays no part. */
export type GoalRow = { goal: Goal; isOn: boolean }

/** Every goal: those of an order as they stand in it, then those that it leaves out. */
export function goalRowsOf(order: string): GoalRow[] {
  const on = goalOrderOf(order)
  return [...on, ...goals.filter((goal) => !on.includes(goal))].map((goal) => ({ goal, isOn: on.includes(goal) }))
}

/** The order that a list stands for, as the setting has it. */
export function orderOf(rows: readonly GoalRow[]): string {
  return rows
    .filter(({ isOn }) => isOn)
    .map(({ goal }) => goal)
    .join(',')
}

/** The list with one goal a place higher (−1) or lower (1); the list itself where there is no such place. */
export function moveGoal(rows: readonly GoalRow[], goal: Goal, by: -1 | 1): readonly GoalRow[] {
  const at = rows.findIndex((row) => row.goal === goal)
  const [row, other] = [rows[at], rows[at + by]]
  if (!row || !other) return rows
  return rows.with(at, other).with(at + by, row)
}

/** The list with a goal counting or not; that children get a place always counts. */
export function switchGoal(rows: readonly GoalRow[], goal: Goal): readonly GoalRow[] {
  if (goal === 'unplaced') return rows
  return rows.map((row) => (row.goal === goal ? { ...row, isOn: !row.isOn } : row))
}
