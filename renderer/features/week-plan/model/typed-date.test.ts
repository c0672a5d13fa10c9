import { expect, it } from 'vitest'
import { printDate, readDate } from './typed-date.ts'

it('reads what it prints, and what is typed shorter', () => {
  expect(printDate('2026-11-30')).toBe('ma 30 nov 2026')
  for (const typed of ['ma 30 nov 2026', '30/11/2026', '30 november 2026', '301126', '2026-11-30', 'Maandag 30-11-26'])
    expect(readDate(typed)).toBe('2026-11-30')
})

it('knows what is no date', () => {
  for (const typed of ['', 'ma', '31/11/2026', '30', 'morgen']) expect(readDate(typed)).toBeUndefined()
})
