import { expect, it } from 'vitest'
import { todayLineKinds, todaySections } from './line-kinds.ts'
import { groupLines, type OrderedLine } from './line-order.ts'

const line = (id: string, kind: OrderedLine['kind'], date?: string, isLate = false): OrderedLine => ({
  id,
  kind,
  isLate,
  ...(date !== undefined && { date }),
})

it('what is late comes first, then by date, what has none last; equal ones by id, whatever order they came in', () => {
  const lines = [
    line('e', 'visit-due'),
    line('d', 'visit-due', '2026-11-30'),
    line('b', 'visit-planned', '2026-11-23'),
    line('a', 'visit-planned', '2026-11-23'),
    line('c', 'action-late', '2026-11-25', true),
  ]
  const ids = (given: OrderedLine[]) => groupLines(given).map(({ lines: own }) => own.map(({ id }) => id))
  expect(ids(lines)).toEqual([['c', 'a', 'b', 'd', 'e']])
  expect(ids(lines.toReversed())).toEqual(ids(lines))
})

it('every kind has its section, sections stand in their order, and no line is lost', () => {
  const lines = todayLineKinds.map((kind) => line(kind, kind))
  const groups = groupLines(lines)
  expect(groups.map(({ section }) => section)).toEqual([...todaySections])
  expect(groups.flatMap((group) => group.lines)).toHaveLength(todayLineKinds.length)
})
