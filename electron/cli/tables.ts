/** Cents as euros with a decimal point, for tables: as payment messages write them. */
export { formatCents as euros } from '../../shared/formats/sepa/amount.ts'

/** A table for people: columns as wide as their widest cell, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const isNumeric = head.map((_, column) => rows.length > 0 && rows.every((row) => isAmount(row[column])))
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function isAmount(cell: string | number | undefined): boolean {
  return typeof cell === 'number' || /^-?\d+(\.\d+)?$/.test(cell ?? '')
}
