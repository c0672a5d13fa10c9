import { describe, expect, it } from 'vitest'
import { on, settingsWith, slots, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { formatDate } from '../calendar/date.ts'
import type { HostCapacityFacts, PlannedChild } from '../capacity/facts.ts'
import { freeingEvents } from './freeing-events.ts'

const child = (id: string, changes: Partial<PlannedChild>): PlannedChild => ({
  id,
  childId: `child of ${id}`,
  ...span('2020-01-01'),
  plans: [weekly('08:00-17:00', [1, 2, 3])],
  ...changes,
})
const host: HostCapacityFacts = {
  hostId: 'h',
  ...span('2020-01-01'),
  licences: [{ ...span('2020-01-01'), maxPresent: 8 }],
  openingHours: slots('07:00-18:00', [1, 2, 3]),
  openingChanges: [],
  ownChildren: [],
  agreements: [],
}
const school = new Map([['child of school', [on('2027-04-19'), on('2027-09-01')]]])
/** What frees up from December 2026 to the end of 2027, as `date cause weekdays`. */
const freed = (changes: Partial<HostCapacityFacts>) =>
  freeingEvents(
    { ...host, ...changes },
    span('2026-12-01', '2027-12-31'),
    settingsWith(),
    (id) => school.get(id) ?? [],
  ).map(({ date, cause, weekdays }) => `${formatDate(date)} ${cause} ${weekdays.join('')}`)

describe('what frees up', () => {
  it('is an agreement that ends, and a plan that becomes smaller or moves to other days', () => {
    const agreements = [
      child('ends', { until: on('2027-03-05') }),
      child('smaller', {
        plans: [
          weekly('08:00-17:00', [1, 2], span('2026-01-01', '2026-12-31')),
          weekly('08:00-12:00', [2, 4], span('2027-01-01')),
        ],
      }),
      child('larger', {
        plans: [
          weekly('08:00-12:00', [1], span('2026-01-01', '2027-01-31')),
          weekly('08:00-17:00', [1, 2], span('2027-02-01')),
        ],
      }),
      child('over', { until: on('2026-10-31') }),
    ]
    expect(freed({ agreements })).toEqual(['2027-01-01 end 12', '2027-03-06 end 123'])
  })

  it('is every other week where a cycle becomes longer', () => {
    const now = weekly('08:00-17:00', [1], span('2026-01-01', '2027-01-31'))
    const then = { ...weekly('08:00-17:00', [1], span('2027-02-01')), cycleWeeks: 2 }
    expect(freed({ agreements: [child('less', { plans: [now, then] })] })).toEqual(['2027-02-01 end 1'])
  })

  it('may be a school start, while the plan goes on', () => {
    const starts = ['2027-04-19 school 123', '2027-09-01 school 123']
    expect(freed({ agreements: [child('school', {})] })).toEqual(starts)
    const until = on('2027-08-31')
    expect(freed({ agreements: [child('school', { until })] })).toEqual([starts[0], '2027-09-01 end 123'])
  })

  it('is told once where a smaller plan begins on the first day at school', () => {
    const plans = [
      weekly('08:00-17:00', [1, 2, 3], span('2026-01-01', '2027-04-18')),
      weekly('15:30-17:00', [1, 2], span('2027-04-19')),
    ]
    expect(freed({ agreements: [child('school', { plans })] })).toEqual(['2027-04-19 end 123', '2027-09-01 school 12'])
  })

  it('is a limit that goes up, and none that goes down in 2027', () => {
    const licences = [
      { ...span('2020-01-01', '2027-01-31'), maxPresent: 4 },
      { ...span('2027-02-01'), maxPresent: 8 },
    ]
    expect(freed({ licences })).toEqual(['2027-02-01 licence 123'])
    expect(freed({})).toEqual([])
  })

  it('is an own child after its last counting day, a host who begins, and longer hours', () => {
    const ownChildren = [{ id: 'o', firstName: 'Bo', birthDate: on('2024-01-01'), countsUntil: on('2027-01-31') }]
    expect(freed({ ownChildren })).toEqual(['2027-02-01 own-child 123'])
    expect(freed({ ...span('2027-03-01') })).toEqual(['2027-03-01 opening 123'])
    const openingChanges = [
      { from: on('2027-05-01'), openingHours: slots('07:00-18:00', [1, 2, 3, 4]) },
      { from: on('2027-06-01'), openingHours: slots('07:00-12:00', [1, 2, 3]) },
    ]
    expect(freed({ openingChanges })).toEqual(['2027-05-01 opening 4'])
    expect(freed({ ownChildren, until: on('2027-01-31') })).toEqual([])
  })
})
