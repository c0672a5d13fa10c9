import { expect, it } from 'vitest'
import { turnedWeeks, weeksIn, weeksUntil } from './weeks-until.ts'

it('takes thirteen whole weeks, and turns by as many', () => {
  expect(weeksUntil('2026-11-08')).toEqual({ from: '2026-08-10', until: '2026-11-08' })
  expect(weeksUntil('2026-11-02')).toEqual({ from: '2026-08-10', until: '2026-11-08' })
  expect(weeksIn(weeksUntil('2026-11-08'))).toBe(13)
  expect(turnedWeeks('2026-11-08', -1)).toBe('2026-08-09')
  expect(turnedWeeks('2026-08-09', 1)).toBe('2026-11-08')
})
