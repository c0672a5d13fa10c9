import type { OutputOf } from '../../../../shared/contract/index.ts'

/** A reason of absence with its rows, latest first. */
export type ReasonEntry = OutputOf<'absenceReasons.list'>[number]
export type ReasonRow = ReasonEntry['rows'][number]

/** The row to show of a reason: the one in force, else the next one. */
export function rowInView({ rows }: ReasonEntry): ReasonRow {
  const row = rows.find(({ inForce }) => inForce) ?? rows.at(-1)
  if (!row) throw new RangeError('a reason has a row')
  return row
}
