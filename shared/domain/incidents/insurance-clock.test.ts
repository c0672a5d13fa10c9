import { describe, expect, it } from 'vitest'
import { insuranceClock, minutesUntil } from './insurance-clock.ts'

const occurredAt = '2026-11-22T10:00'
const clockOf = (reportedAt: string, insurerToldAt?: string) =>
  insuranceClock({ occurredAt, reportedAt, insurerToldAt }, 24)

describe('the clock of the insurance', () => {
  it.each([
    ['2026-11-22T10:00', 0, true],
    ['2026-11-23T09:59', 1_439, true],
    ['2026-11-23T10:00:00', 1_440, true],
    ['2026-11-23T10:00:01', 1_440, false],
    ['2026-11-23T10:01', 1_441, false],
    ['2026-12-01T08:00', 12_840, false],
  ])('reported at %s (T36)', (reportedAt, reportedAfterMinutes, isReportedInTime) => {
    expect(clockOf(reportedAt)).toEqual({ deadline: '2026-11-23T10:00', reportedAfterMinutes, isReportedInTime })
  })

  it('says when the insurer was told, held against the same term', () => {
    expect(clockOf('2026-11-22T10:05', '2026-11-23T10:00')).toMatchObject({
      toldAfterMinutes: 1_440,
      isToldInTime: true,
    })
    expect(clockOf('2026-11-22T10:05', '2026-11-23T10:01')).toMatchObject({
      isReportedInTime: true,
      isToldInTime: false,
    })
  })

  it.each([
    // The clock goes back on the first of these nights, and forward on the second.
    ['2026-10-24T10:00', '2026-10-25T10:00', '2026-10-25T10:01'],
    ['2027-03-27T10:00', '2027-03-28T10:00', '2027-03-28T10:01'],
    ['2026-12-31T23:30', '2027-01-01T23:30', '2027-01-01T23:31'],
    ['2028-02-28T12:00', '2028-02-29T12:00', '2028-02-29T12:01'],
  ])('is that on the wall: from %s to %s', (from, last, tooLate) => {
    const reported = (reportedAt: string) => insuranceClock({ occurredAt: from, reportedAt }, 24)
    expect(reported(last)).toMatchObject({ deadline: last, isReportedInTime: true })
    expect(reported(tooLate)).toMatchObject({ isReportedInTime: false })
  })

  it('follows the policy of another insurer', () => {
    expect(insuranceClock({ occurredAt, reportedAt: '2026-11-24T10:00' }, 48)).toMatchObject({
      deadline: '2026-11-24T10:00',
      isReportedInTime: true,
    })
  })

  it.each([
    ['2026-11-22T10:00', 1_440],
    ['2026-11-22T10:00:30', 1_439],
    ['2026-11-23T10:00', 0],
    ['2026-11-23T10:00:01', -1],
    ['2026-11-23T12:00', -120],
  ])('at %s there are %i minutes left', (now, minutes) => {
    expect(minutesUntil('2026-11-23T10:00', now)).toBe(minutes)
  })
})
