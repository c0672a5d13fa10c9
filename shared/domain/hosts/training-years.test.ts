import { expect, it } from 'vitest'
import { trainingYears } from './training-years.ts'

it('adds the hours of each year, and passes over what is not filled in', () => {
  expect(
    trainingYears([
      { date: '2025-03-01', minutes: 180 },
      { date: '2026-01-31', minutes: 60 },
      { date: '2026-12-31', minutes: 30 },
      { date: '2026-02-30', minutes: 600 },
      { minutes: 600 },
      { date: '2024-05-05', minutes: { typed: 'whole', text: 'x' } },
    ]),
  ).toEqual([
    { year: '2026', minutes: 90 },
    { year: '2025', minutes: 180 },
  ])
})
