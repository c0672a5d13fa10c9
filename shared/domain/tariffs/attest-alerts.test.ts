import { describe, expect, it } from 'vitest'
import { attestAlerts, type AttestQuestion } from './attests.ts'

const contractHolderId = 'p1'
const agreement = (startsOn: string, endsOn?: string) => ({ contractHolderId, startsOn, ...(endsOn ? { endsOn } : {}) })
const attest = (from: string, until?: string) => ({
  contractHolderId,
  kind: 'income' as const,
  from,
  ...(until ? { until } : {}),
})

/** The alerts of a child that meets no recalculation for years. */
const alertsOf = (question: Partial<AttestQuestion>) =>
  attestAlerts({
    birthDate: '2016-01-01',
    tariffs: [],
    agreements: [agreement('2026-01-05')],
    today: '2026-11-10',
    alertDays: 60,
    ...question,
  })

describe('an attest that runs out while care goes on', () => {
  it.each([
    ['2027-01-10', []],
    ['2027-01-09', [{ kind: 'expires', date: '2027-01-09', contractHolderId }]],
    ['2026-11-10', [{ kind: 'expires', date: '2026-11-10', contractHolderId }]],
    ['2026-03-31', [{ kind: 'expires', date: '2026-03-31', contractHolderId }]],
  ])('on %s', (until, alerts) => expect(alertsOf({ tariffs: [attest('2026-01-01', until)] })).toEqual(alerts))

  it('is nothing when another one follows, or when care ends with it', () => {
    expect(alertsOf({ tariffs: [attest('2026-01-01', '2026-11-30'), attest('2026-12-01')] })).toEqual([])
    expect(
      alertsOf({ tariffs: [attest('2026-01-01', '2026-11-30')], agreements: [agreement('2026-01-05', '2026-11-30')] }),
    ).toEqual([])
  })

  it('is forgotten when care has ended longer ago than the alert reaches', () => {
    const tariffs = [attest('2026-01-01', '2026-06-30')]
    expect(alertsOf({ tariffs, agreements: [agreement('2026-01-05', '2026-09-11')] })).toEqual([
      { kind: 'expires', date: '2026-06-30', contractHolderId },
    ])
    expect(alertsOf({ tariffs, agreements: [agreement('2026-01-05', '2026-09-10')] })).toEqual([])
  })
})

describe('days without an attest', () => {
  it('are none at all', () => {
    expect(alertsOf({})).toEqual([{ kind: 'none', date: '2026-01-05', contractHolderId }])
    expect(alertsOf({ agreements: [agreement('2027-01-04', '2027-06-30')] })).toEqual([
      { kind: 'none', date: '2027-01-04', until: '2027-06-30', contractHolderId },
    ])
    expect(alertsOf({ agreements: [] })).toEqual([])
  })

  it('are a gap before the first and between two, as long as it is not long past', () => {
    const tariffs = [attest('2026-02-01', '2026-09-30'), attest('2026-10-15')]
    expect(alertsOf({ tariffs })).toEqual([{ kind: 'gap', date: '2026-10-01', until: '2026-10-14', contractHolderId }])
    expect(alertsOf({ tariffs, today: '2026-02-15' })).toEqual([
      { kind: 'gap', date: '2026-01-05', until: '2026-01-31', contractHolderId },
      { kind: 'gap', date: '2026-10-01', until: '2026-10-14', contractHolderId },
    ])
  })

  it('are looked at over agreements that follow each other', () => {
    const agreements = [agreement('2026-09-01'), agreement('2026-01-05', '2026-08-31')]
    expect(alertsOf({ agreements, tariffs: [attest('2026-09-01')] })).toEqual([])
    expect(alertsOf({ agreements, tariffs: [attest('2026-01-01', '2026-08-31')] })).toEqual([
      { kind: 'expires', date: '2026-08-31', contractHolderId },
    ])
  })

  it('of two contract holders are kept apart', () => {
    const agreements = [agreement('2026-01-05'), { contractHolderId: 'p2', startsOn: '2026-01-05' }]
    expect(alertsOf({ agreements, tariffs: [attest('2026-01-01')] })).toEqual([
      { kind: 'none', date: '2026-01-05', contractHolderId: 'p2' },
    ])
  })
})

describe('recalculations', () => {
  const tariffs = [attest('2026-01-01')]
  const recalculation = (date: string) => ({ kind: 'recalculation', date, contractHolderId })

  it('are the next one, and those of the days just past', () => {
    // 3.5 years in May 2027, 6 in November 2029.
    expect(alertsOf({ birthDate: '2023-11-10', tariffs })).toEqual([recalculation('2027-07-01')])
    expect(alertsOf({ birthDate: '2023-11-10', tariffs, today: '2027-08-01' })).toEqual([
      recalculation('2027-07-01'),
      recalculation('2030-01-01'),
    ])
    expect(alertsOf({ birthDate: '2023-11-10', tariffs, today: '2027-08-31' })).toEqual([recalculation('2030-01-01')])
    expect(alertsOf({ birthDate: '2023-11-10', tariffs, today: '2027-07-01' })).toEqual([recalculation('2027-07-01')])
  })

  it('are no concern where care has ended by then', () => {
    const agreements = [agreement('2026-01-05', '2027-06-30')]
    expect(alertsOf({ birthDate: '2023-11-10', tariffs, agreements })).toEqual([])
  })
})
