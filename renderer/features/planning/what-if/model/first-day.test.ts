import { expect, it } from 'vitest'
import { firstDayToTry } from './first-day.ts'

it.each([
  ['2026-11-18', undefined, '2026-11-16'],
  ['2026-11-18', '2026-11-17', '2026-11-16'],
  // The Monday of this week is past.
  ['2026-11-10', '2026-11-12', '2026-11-12'],
  ['2026-11-10', undefined, '2026-11-10'],
  ['2026-10-05', '2026-10-06', '2026-11-10'],
])('in view %s, chosen %s: from %s', (inView, selected, from) => {
  expect(firstDayToTry(inView, selected, '2026-11-10')).toBe(from)
})
