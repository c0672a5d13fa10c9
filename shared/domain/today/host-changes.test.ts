import { describe, expect, it } from 'vitest'
import { settingsWith, span } from '../../../tests/support/facts-in-words.ts'
import { host } from '../../../tests/support/host-in-words.ts'
import { formatDate, parseDate } from '../calendar/date.ts'
import { datesInView } from './dates-in-view.ts'
import { lastCountingDays, limitSteps } from './host-changes.ts'

const viewOn = (today: string) => datesInView(parseDate(today), 60)

describe('the last counting day of an own child (R5, R6)', () => {
  const own = { id: 'o', firstName: 'Bo', birthDate: parseDate('2020-02-29'), countsUntil: parseDate('2026-08-31') }
  const toldOn = (today: string, changes = {}) =>
    lastCountingDays(host({ ownChildren: [own], ...changes }), viewOn(today))

  it.each([
    ['2026-07-01', 0],
    ['2026-07-02', 1],
    ['2026-08-30', 1],
    ['2026-08-31', 1],
    ['2026-09-01', 1],
    ['2026-09-07', 1],
    ['2026-09-08', 0],
  ])('is told on %s: %d', (today, count) => expect(toldOn(today)).toHaveLength(count))

  it('is nobody’s concern where the host has stopped by then', () => {
    expect(toldOn('2026-08-30', span('2020-01-01', '2026-08-30'))).toEqual([])
    expect(toldOn('2026-08-30', span('2020-01-01', '2026-08-31'))).toHaveLength(1)
  })
})

describe('a limit that changes (R1)', () => {
  const stepsOn = (today: string, changes = {}) =>
    limitSteps(host(changes), viewOn(today), settingsWith()).map(
      ({ date, before, after }) => `${formatDate(date)} ${before} ${after}`,
    )

  it.each([
    ['2026-11-01', []],
    ['2026-11-02', ['2027-01-01 8 7']],
    ['2026-12-31', ['2027-01-01 8 7']],
    ['2027-01-01', ['2027-01-01 8 7']],
    ['2027-01-08', ['2027-01-01 8 7']],
    ['2027-01-09', []],
  ])('by law is told on %s: %j', (today, steps) => expect(stepsOn(today)).toEqual(steps))

  it('is no change where the licence is the lower one', () => {
    expect(stepsOn('2026-12-31', { licences: [{ ...span('2020-01-01'), maxPresent: 6 }] })).toEqual([])
  })

  it('by licence is one, but not on the day she starts', () => {
    const licences = [
      { ...span('2020-01-01', '2026-11-30'), maxPresent: 4 },
      { ...span('2026-12-01'), maxPresent: 6 },
    ]
    expect(stepsOn('2026-11-22', { licences })).toEqual(['2026-12-01 4 6'])
    expect(stepsOn('2026-11-22', { licences, ...span('2026-12-01') })).toEqual([])
    expect(stepsOn('2026-11-22', { licences, ...span('2020-01-01', '2026-11-30') })).toEqual([])
  })
})
