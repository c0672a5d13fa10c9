import { describe, expect, it } from 'vitest'
import { formatDate, parseDate } from '../../../shared/domain/calendar/date.ts'
import { exchangeDocument, faultsOf, type Json } from '../../support/exchange-document.ts'

const first = parseDate('1900-01-01')
const day = (index: number): string => formatDate(first + index)
const list = (length: number, entry: (index: number) => Json): Json[] =>
  Array.from({ length }, (_, index) => entry(index))

const agreement = (index: number, changes: Record<string, Json> = {}): Json => ({
  id: `x${index}`,
  childId: 'c1',
  contractHolderId: 'p1',
  hostId: 'h1',
  startsOn: day(index),
  endsOn: day(index),
  ...changes,
})
const tariff = (from: string, until: string): Json => ({
  childId: 'c1',
  contractHolderId: 'p1',
  kind: 'income',
  from,
  until,
  dayCents: 1,
})
const plan = (index: number, changes: Record<string, Json> = {}): Json => ({
  agreementId: `x${index}`,
  from: '1900-01-01',
  cycleWeeks: 1,
  cycleStart: '1900-01-01',
  slots: list(7, (weekday) => ({ week: 1, weekday: weekday + 1, from: '08:00', until: '17:00' })),
  ...changes,
})

/** Nothing of one child, host or agreement may cost the square of how much there is: that would be minutes. Milliseconds. */
const patience = 8_000

describe('long lists', () => {
  it.each<[string, Record<string, Json>, number]>([
    ['50,000 tariffs one after another', { tariffs: list(50_000, (i) => tariff(day(i), day(i))) }, 0],
    ['50,000 tariffs, the latest first', { tariffs: list(50_000, (i) => tariff(day(50_000 - i), day(50_000 - i))) }, 0],
    ['50,000 tariffs of the same dates', { tariffs: list(50_000, () => tariff(day(0), day(9))) }, 49_999],
    [
      '50,000 days in one long tariff, listed last',
      { tariffs: [...list(50_000, (i) => tariff(day(i), day(i))), tariff(day(0), day(90_000))] },
      1,
    ],
    [
      'nested tariffs, the shortest first',
      { tariffs: list(30_000, (i) => tariff(day(30_000 - i), day(30_000 + i))) },
      29_999,
    ],
    [
      '100,000 stays of one child on one date, in 70 records',
      {
        hosts: list(70, (i) => ({
          id: `g${i}`,
          firstName: 'A',
          lastName: 'B',
          street: 'C',
          postcode: '1',
          city: 'D',
          iban: 'BE68539007547034',
          statute: 'social',
          startsOn: '2020-01-01',
        })),
        closures: [],
        agreements: [],
        carePlans: [],
        extraCosts: [],
        attendance: list(70, (i) => ({
          childId: 'c1',
          hostId: `g${i}`,
          date: '2026-10-05',
          stays: list(1428, () => ({
            from: '08:00',
            until: '17:00',
          })),
        })),
      },
      99_959,
    ],
    [
      '20,000 agreements of one child, each with a plan and a cost',
      {
        agreements: list(20_000, (i) => agreement(i)),
        carePlans: list(20_000, (i) => plan(i)),
        extraCosts: list(20_000, (i) => ({ childId: 'c1', date: day(i), description: 'x', cents: 1, fiscal: false })),
      },
      0,
    ],
    [
      '20,000 agreements of one child that all reserve the same, the latest first',
      {
        agreements: list(20_000, (i) => agreement(i, { startsOn: day(20_000 - i), endsOn: '2000-01-01' })),
        carePlans: list(20_000, (i) => plan(i)),
        extraCosts: [],
      },
      19_999,
    ],
    [
      '20,000 plans of one agreement, 20,000 slots of one plan',
      {
        agreements: [agreement(0, { startsOn: '1900-01-01', endsOn: '2026-12-31' }), agreement(1)],
        extraCosts: [],
        carePlans: [
          ...list(20_000, (i) => plan(0, { from: day(i), until: day(i) })),
          plan(1, {
            cycleWeeks: 20_000,
            slots: list(20_000, (i) => ({ week: i + 1, weekday: 1, from: '18:00', until: '19:00' })),
          }),
        ],
      },
      0,
    ],
    [
      '100,000 attendance records, absences and payments',
      {
        attendance: list(100_000, (i) => ({
          childId: 'c1',
          hostId: 'h1',
          date: day(i % 5e4),
          stays: [
            {
              from: i < 5e4 ? '08:00' : '12:00',
              until: i < 5e4 ? '12:00' : '17:00',
            },
          ],
        })),
        absences: list(100_000, (i) => ({ childId: 'c1', date: day(i), reason: 'other' })),
        payments: list(100_000, () => ({ contractHolderId: 'p1', date: '2026-10-05', cents: 1 })),
      },
      50_000,
    ],
  ])('%s', { timeout: 60_000 }, (_, edits, faults) => {
    const bytes = new TextEncoder().encode(JSON.stringify(exchangeDocument(edits)))
    const begun = performance.now()
    expect(faultsOf(bytes)).toHaveLength(faults)
    expect(performance.now() - begun).toBeLessThan(patience)
  })
})
