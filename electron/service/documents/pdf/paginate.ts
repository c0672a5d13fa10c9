/** A row of a table that is drawn whole or not at all; a heading keeps the row that follows. */
export type FlowRow = { height: number; keepWithNext?: boolean }

/**
 * Divides rows over pages. What comes after the rows (total, explanation, payment) is one block that stays together and is
 * never alone: the last rows go with it. The last page is the one with the block.
 */
export function paginate<Row extends FlowRow>(
  rows: readonly Row[],
  room: { firstPage: number; nextPages: number; tail: number },
  rowsWithTail = 3,
): Row[][] {
  const pages: Row[][] = []
  let next = 0
  for (;;) {
    const available = pages.length === 0 ? room.firstPage : room.nextPages
    if (heightOf(rows.slice(next)) + room.tail <= available) return [...pages, rows.slice(next)]
    let end = next
    let used = 0
    for (; end < rows.length - rowsWithTail; end += 1) {
      used += rows[end]?.height ?? 0
      if (used > available) break
    }
    while (end > next && rows[end - 1]?.keepWithNext) end -= 1
    // Not even one row: the block itself is higher than what a page leaves, so it gets a page without rows.
    if (end === next) return [...pages, rows.slice(next), []]
    pages.push(rows.slice(next, end))
    next = end
  }
}

/** The first of several divisions that needs the fewest pages. */
export function fewestPages<Page>(divisions: readonly (readonly Page[])[]): readonly Page[] {
  return divisions.reduce((best, each) => (each.length < best.length ? each : best))
}

function heightOf(rows: readonly FlowRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0)
}
