import { expect, it } from 'vitest'
import type { ExtraDayRecord } from '../../../../shared/domain/exchange/document.ts'
import type { ExtraDayEntry } from '../extra-day-types.ts'
import { sampleAnswer } from '../testing/sample-answer.ts'
import { orderDays } from './order-days.ts'

const { child, host, family } = sampleAnswer()
const entry = (date: string, status: ExtraDayRecord['status'] = 'asked'): ExtraDayEntry => ({
  id: date,
  version: 1,
  record: { id: date, agreementId: 'o1', date, slots: [], status },
  child,
  host,
  family,
})
const days = [entry('2026-11-20'), entry('2026-11-01', 'refused'), entry('2026-11-10', 'accepted'), entry('2026-11-05')]
const ids = (status: ExtraDayRecord['status'] | 'all', filter = '') => {
  const { coming, past } = orderDays(days, { status, filter }, '2026-11-10')
  return [coming.map(({ id }) => id), past.map(({ id }) => id)]
}

it('puts what comes first, the nearest before the others, then what has passed, the latest first', () => {
  expect(ids('all')).toEqual([
    ['2026-11-10', '2026-11-20'],
    ['2026-11-05', '2026-11-01'],
  ])
})

it('leaves out another state, and whom the filter does not name', () => {
  expect(ids('asked')).toEqual([['2026-11-20'], ['2026-11-05']])
  expect(ids('all', 'griet')).toEqual([[], []])
  expect(ids('all', 'maes')[0]).toHaveLength(2)
})
