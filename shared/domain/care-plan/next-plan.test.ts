import { expect, it } from 'vitest'
import { openEnd } from '../calendar/period.ts'
import { lastDayBeforeNext } from './next-plan.ts'

it('a plan ends by itself, or where the next one that was agreed begins', () => {
  const open = { from: 10, until: openEnd }
  expect(lastDayBeforeNext(open, [])).toBe(openEnd)
  expect(lastDayBeforeNext(open, [{ from: 3 }, { from: 10 }])).toBe(openEnd)
  expect(lastDayBeforeNext(open, [{ from: 40 }, { from: 20 }])).toBe(19)
  expect(lastDayBeforeNext({ from: 10, until: 15 }, [{ from: 20 }])).toBe(15)
})
