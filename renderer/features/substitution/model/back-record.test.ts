import { describe, expect, it } from 'vitest'
import { recordOneDayOn, recordUntilBack, recordWithDays } from './back-record.ts'

const record = { hostId: 'h1', from: '2026-11-09', until: '2026-11-13', reason: 'illness' as const }
const open = { ...record, isOpenEnded: true }

describe('recordUntilBack', () => {
  it('ends the day before', () => {
    expect(recordUntilBack(record, '2026-11-12')).toEqual({ ...record, until: '2026-11-11' })
  })

  it('closes an open end', () => {
    expect(recordUntilBack(open, '2026-11-14')).toEqual(record)
    expect(recordUntilBack(open, '2026-11-12')).toEqual({ ...record, until: '2026-11-11' })
  })

  it('leaves nothing of an absence whose first day she is there', () => {
    expect(recordUntilBack(record, '2026-11-09')).toBeUndefined()
  })

  it('is too late after the last day', () => {
    expect(recordUntilBack(record, '2026-11-14')).toBe('too-late')
    expect(recordUntilBack(open, '2026-11-16')).toBe('too-late')
  })
})

it('takes the other day along where it would lie on the wrong side', () => {
  expect(recordWithDays(record, { until: '2026-11-06' })).toMatchObject({ from: '2026-11-06', until: '2026-11-06' })
  expect(recordWithDays(record, { from: '2026-11-16' })).toMatchObject({ from: '2026-11-16', until: '2026-11-16' })
  expect(recordOneDayOn(open).until).toBe('2026-11-14')
})
