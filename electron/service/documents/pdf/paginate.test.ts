import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paginate, type FlowRow } from './paginate.ts'

const row = (height: number, keepWithNext = false): FlowRow => ({ height, keepWithNext })
const room = { firstPage: 500, nextPages: 800, tail: 300 }

it('puts a short table and its end on one page', () => {
  expect(paginate([row(30), row(30)], room)).toEqual([[row(30), row(30)]])
})

it('takes at least three rows along to the page with the end', () => {
  const rows = Array.from({ length: 8 }, () => row(30))
  expect(paginate(rows, room).map((page) => page.length)).toEqual([5, 3])
})

it('leaves no heading at the foot of a page', () => {
  const rows = Array.from({ length: 30 }, (_, index) => row(30, index === 15))
  const [first] = paginate(rows, room)
  expect(first).toHaveLength(15)
})

it('loses no row, splits none, and never overfills a page', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ height: fc.integer({ min: 20, max: 80 }), keepWithNext: fc.boolean() }), { maxLength: 150 }),
      (rows) => {
        const pages = paginate(rows, room)
        expect(pages.flat()).toEqual(rows)
        pages.forEach((page, index) => {
          const height = page.reduce((sum, each) => sum + each.height, 0)
          const available = index === 0 ? room.firstPage : room.nextPages
          const isLast = index === pages.length - 1
          // A chain of headings longer than a page cannot be kept together.
          if (page.every((each) => !each.keepWithNext))
            expect(height + (isLast ? room.tail : 0)).toBeLessThanOrEqual(available)
        })
      },
    ),
  )
})
