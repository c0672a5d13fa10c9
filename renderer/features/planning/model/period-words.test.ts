import { expect, it } from 'vitest'
import { periodWords } from './period-words.ts'

it.each([
  ['week', '2026-11-16', '2026-11-20', 'week 47 · 16–20 nov 2026'],
  ['week', '2026-11-30', '2026-12-04', 'week 49 · 30 nov – 4 dec 2026'],
  ['week', '2026-12-28', '2027-01-01', 'week 53 · 28 dec 2026 – 1 jan 2027'],
  ['maand', '2026-11-01', '2026-11-30', 'november 2026'],
  ['kwartaal', '2026-10-01', '2026-12-31', 'Q4 2026'],
] as const)('%s from %s until %s', (view, from, until, words) => expect(periodWords(view, from, until)).toBe(words))
