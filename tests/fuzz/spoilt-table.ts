import type { FormCell } from '../../shared/formats/attendance-form/form-table.ts'
import type { Dice } from './services/dice.ts'

/** What somebody, or another program, may put in a cell. */
export const odd: readonly FormCell[] = [
  '', ' ', '8', '8.30', '8:3', '830', '25', '24:00', '8u', 'ziek', 'Z', 'v', '-', '8-12', '8-12 13-17', '17-8', '0,354', '8,30', '#N/A',
  '=1+1', '5/10', '10/5/2026', '2026-10-05', '46300', 'Fien De Smet', 'de smet FIEN', 'Peeters', 'c1', 'c2', 'ma', 'Staking', 'Van',
  'Tot', 'Kind', 'Datum', '"', ';', '\n', '\u0000', '\ufffd', 'constructor', '__proto__', '9'.repeat(400), 0, 1, 8, 8.3, 0.5, 0.354166666666667, 46300, 46300.4, -1,
  1e300, Number.NaN, true, false, undefined,
] // prettier-ignore

/** A table with one to four of its cells, rows or columns spoilt. */
export function mutated(rows: readonly (readonly FormCell[])[], dice: Dice): FormCell[][] {
  const table = rows.map((row) => [...row])
  for (let count = dice.between(1, 4); count > 0; count -= 1) {
    const row = dice.between(0, table.length - 1)
    const column = dice.between(0, 12)
    const cells = table[row] ?? []
    const kind = dice.between(0, 9)
    if (kind < 5) cells[column] = odd[dice.between(0, odd.length - 1)]
    else if (kind === 5) table.splice(row, 1)
    else if (kind === 6) table.splice(row, 0, [...(table[dice.between(0, table.length - 1)] ?? [])])
    else if (kind === 7) for (const each of table) each.splice(column, 0, odd[dice.between(0, odd.length - 1)])
    else if (kind === 8) for (const each of table) each.splice(column, 1)
    else cells.splice(0, cells.length, ...cells.toReversed())
    if (table.length === 0) break
  }
  return table
}
