import type { YearBlock } from '../../../../shared/contract/host-year.ts'

type Table = Extract<YearBlock, { kind: 'table' }>

/** A sentence; `quiet` is a remark, `strong` asks for attention. */
export function sentence(text: string, look: 'plain' | 'quiet' | 'strong' = 'plain'): YearBlock {
  return { kind: 'text', text, look }
}

/** A table; each column with its share of the width in percent, numbers at the right. */
export function table(
  columns: readonly (readonly [title: string, share: number, align?: 'number'])[],
  rows: Table['rows'],
): YearBlock {
  return {
    kind: 'table',
    columns: columns.map(([title, share, align]) => ({ title, share, isNumber: align === 'number' })),
    rows,
  }
}

/** A row of a table. */
export function row(cells: string[], isStrong = false): Table['rows'][number] {
  return { cells, isStrong }
}
