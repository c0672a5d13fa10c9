import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boardDays } from '../../../../shared/contract/planning.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { fixedSeed } from '../../../../tests/support/fixed-seed.ts'
import { planningViews } from '../planning-search.ts'
import { periodOfView, turnDate } from './view-period.ts'

it.each([
  ['week', '2026-11-18', { from: '2026-11-16', until: '2026-11-22', quarter: '2026-Q4' }],
  ['week', '2026-12-31', { from: '2026-12-28', until: '2027-01-03', quarter: '2026-Q4' }],
  ['week', '2027-12-30', { from: '2027-12-27', until: '2028-01-02', quarter: '2027-Q4' }],
  ['maand', '2026-11-18', { from: '2026-11-01', until: '2026-11-30', quarter: '2026-Q4' }],
  ['kwartaal', '2026-11-18', { from: '2026-10-01', until: '2026-12-31', quarter: '2026-Q4' }],
] as const)('a %s around %s', (view, date, period) => expect(periodOfView(view, date)).toEqual(period))

it.each([
  ['week', '2026-12-28', 1, '2027-01-04'],
  ['maand', '2026-10-31', 1, '2026-11-30'],
  ['maand', '2026-01-15', -1, '2025-12-15'],
  ['kwartaal', '2026-11-30', 1, '2027-02-28'],
] as const)('turns a %s from %s by %i', (view, date, by, turned) => expect(turnDate(view, date, by)).toBe(turned))

it('turns onto the period beside it, and the board takes its length', () => {
  const day = fc.integer({ min: parseDate('2000-01-01'), max: parseDate('2090-12-31') })
  fc.assert(
    fc.property(fc.constantFrom(...planningViews), day, (view, at) => {
      const here = periodOfView(view, formatDate(at))
      const next = periodOfView(view, turnDate(view, formatDate(at), 1))
      expect(parseDate(next.from)).toBe(parseDate(here.until) + 1)
      expect(parseDate(here.until) - parseDate(here.from) + 1).toBeLessThanOrEqual(boardDays.most)
    }),
    fixedSeed,
  )
})
