import { expect, it } from 'vitest'
import { settledDates } from './settled-dates.ts'

const open = { startsOn: '2025-01-06' }
const end = '2026-12-31'
const host = (firstDay: string) => ({ kind: 'host' as const, firstDay })

it('ends the day before care goes on elsewhere, on the day that was asked, or with the host', () => {
  expect(settledDates(open, end, host('2027-01-01'))).toEqual({ ...open, endsOn: end })
  expect(settledDates(open, end, host('2026-12-01'))).toEqual({ ...open, endsOn: '2026-11-30' })
  expect(settledDates(open, end, host('2027-02-01'))).toEqual({ ...open, endsOn: end })
  expect(settledDates(open, end, { kind: 'outside', lastDay: '2026-11-15' })).toEqual({ ...open, endsOn: '2026-11-15' })
  expect(settledDates(open, end, { kind: 'none' })).toEqual({ ...open, endsOn: end })
  expect(settledDates({ ...open, endsOn: '2026-10-31' }, end, { kind: 'none' })).toEqual({
    ...open,
    endsOn: '2026-10-31',
  })
})

it('refuses a day beyond her end, before the agreement, or after it', () => {
  expect(settledDates(open, end, { kind: 'none', lastDay: '2027-01-01' })).toBeUndefined()
  expect(settledDates(open, end, host('2025-01-06'))).toBeUndefined()
  expect(settledDates({ ...open, endsOn: '2026-10-31' }, end, host('2026-11-01'))).toBeUndefined()
})

it('an agreement that would only have begun after her end keeps her last day', () => {
  const later = { startsOn: '2027-03-01', endsOn: '2028-08-31' }
  expect(settledDates(later, end, host('2027-03-01'))).toEqual({ startsOn: end, endsOn: end })
})
