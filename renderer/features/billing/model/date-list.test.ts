import { expect, test } from 'vitest'
import { formatDates } from './date-list.ts'

test('the same weekday is said once', () => {
  expect(formatDates(['2026-10-26', '2026-10-05', '2026-10-12', '2026-10-19'])).toBe('ma 5, 12, 19, 26 okt')
})

test('different weekdays are each said, the month once', () => {
  expect(formatDates(['2026-10-06', '2026-10-08', '2026-10-13'])).toBe('di 6, do 8, di 13 okt')
})

test('every month is said', () => {
  expect(formatDates(['2026-10-30', '2026-11-06'])).toBe('vr 30 okt, 6 nov')
})

test('one date and none', () => {
  expect(formatDates(['2026-10-16'])).toBe('vr 16 okt')
  expect(formatDates([])).toBe('')
})
