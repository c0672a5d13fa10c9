import { describe, expect, it } from 'vitest'
import { formatDate, parseDate } from '../calendar/date.ts'
import { recalculationDays } from './recalculations.ts'

type Attest = Parameters<typeof recalculationDays>[1][number]
const daysOf = (birthDate: string, ...attests: Attest[]) => recalculationDays(birthDate, attests).map(formatDate)
const running: Attest = { kind: 'income', from: '2020-01-01' }

describe('recalculationDays (R26)', () => {
  it.each([
    ['2023-05-10', ['2027-01-01', '2029-07-01', '2032-07-01']],
    // 3.5 on the last day of a quarter, and on the first of the next one.
    ['2023-03-30', ['2026-10-01', '2029-04-01', '2032-04-01']],
    ['2023-04-01', ['2027-01-01', '2029-07-01', '2032-07-01']],
    // 31 August and 42 months is 28 February.
    ['2023-08-31', ['2027-04-01', '2029-10-01', '2032-10-01']],
  ])('of a child born on %s', (birthDate, days) => expect(daysOf(birthDate, running)).toEqual(days))

  it('come a year after an individual reduced tariff began, at the end of that quarter', () => {
    const reduced: Attest = { kind: 'reduced', from: '2026-02-15' }
    expect(daysOf('2026-01-01', reduced)[0]).toBe('2027-04-01')
    expect(daysOf('2026-01-01', { ...reduced, until: '2027-03-31' })).toEqual([])
    expect(daysOf('2026-01-01', { ...reduced, until: '2027-04-01' })).toEqual(['2027-04-01'])
  })

  it('are named once when two causes meet', () => {
    // 3.5 in August 2026; the reduced tariff is a year old in the same quarter.
    expect(daysOf('2023-02-10', { kind: 'reduced', from: '2025-09-01' })[0]).toBe('2026-10-01')
    expect(daysOf('2023-02-10', { kind: 'reduced', from: '2025-09-01' })).toHaveLength(3)
  })

  it('are done once a new attest begins on the day', () => {
    const before: Attest = { kind: 'income', from: '2025-01-01', until: '2026-12-31' }
    const after: Attest = { kind: 'income', from: '2027-01-01', until: '2027-12-31' }
    expect(daysOf('2023-05-10', before, after)).toEqual([])
    expect(daysOf('2023-05-10', { ...before, until: '2027-01-31' })).toEqual(['2027-01-01'])
  })

  it('do not concern a free price, nor a child without an attest', () => {
    expect(daysOf('2023-05-10', { ...running, kind: 'free' })).toEqual([])
    expect(daysOf('2023-05-10')).toEqual([])
    expect(daysOf('2023-05-10', { ...running, kind: 'maximum' })).toHaveLength(3)
  })

  it('always begin a quarter', () => {
    for (let birth = parseDate('2024-01-01'); birth < parseDate('2025-01-01'); birth += 1)
      for (const day of recalculationDays(formatDate(birth), [running]))
        expect(formatDate(day).slice(5)).toMatch(/^(01|04|07|10)-01$/)
  })
})
