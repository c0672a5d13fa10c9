import { expect, it } from 'vitest'
import { neighbourDay } from './neighbour-day.ts'

const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']

it.each([
  ['2026-11-17', 1, week, '2026-11-18'],
  ['2026-11-17', -1, week, '2026-11-16'],
  // The weekend is not shown: Monday follows.
  ['2026-11-20', 1, week, '2026-11-23'],
  ['2026-11-16', -1, week, '2026-11-13'],
  ['2026-11-20', 1, [...week, '2026-11-21'], '2026-11-21'],
  ['2026-12-25', 1, week, '2026-12-28'],
] as const)('beside %s (%i)', (date, by, shown, beside) => expect(neighbourDay(date, by, shown)).toBe(beside))
