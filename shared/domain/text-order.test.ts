import { expect, it } from 'vitest'
import { compareText } from './text-order.ts'

it('orders by UTF-16 code unit, unlike an alphabet, a count or UTF-8', () => {
  const ordered = ['', ' ', 'A', 'Z', 'a', 'a10', 'a9', 'e\u0301', 'z', 'é', '😀', 'ﬁ']
  expect(ordered.toReversed().sort(compareText)).toEqual(ordered)
  expect(compareText('a', 'a')).toBe(0)
})
