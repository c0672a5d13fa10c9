import { describe, expect, it } from 'vitest'
import { span } from '../../../tests/support/facts-in-words.ts'
import { host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import { formatDate, parseDate } from '../calendar/date.ts'
import { openingOf } from '../capacity/presence.ts'
import { whyNobodyWorks, workingDay } from './working-day.ts'

type Closed = { hostId: string | null; from: string; until: string }

/** The day that is worked on, with one host who is open on weekdays. */
function dayOn(today: string, closed: Closed[] = [], changes = {}): string {
  const closures = closed.map(({ hostId, from, until }) => ({
    hostId,
    ...span(from, until),
    reason: 'holiday' as const,
  }))
  return formatDate(workingDay([openingOf(host(changes), closureCalendar(closures))], parseDate(today)))
}

describe('the day that is worked on', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-23'],
    ['2026-11-22', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
  ])('on %s is %s', (today, day) => expect(dayOn(today)).toBe(day))

  it('is the first one after a closure, of the service or of all hosts', () => {
    const closed = { from: '2026-11-20', until: '2026-11-24' }
    expect(dayOn('2026-11-20', [{ hostId: null, ...closed }])).toBe('2026-11-25')
    expect(dayOn('2026-11-20', [{ hostId: 'h', ...closed }])).toBe('2026-11-25')
    expect(dayOn('2026-11-20', [{ hostId: 'h2', ...closed }])).toBe('2026-11-20')
  })

  it('is a Saturday on which somebody opens', () => {
    expect(dayOn('2026-11-21', [], { openingHours: [{ weekday: 6, from: 420, until: 720 }] })).toBe('2026-11-21')
  })

  it('stays today where nobody ever opens', () => {
    expect(dayOn('2026-11-22', [], { openingHours: [] })).toBe('2026-11-22')
    expect(dayOn('2026-11-22', [], span('2020-01-01', '2026-11-20'))).toBe('2026-11-22')
    expect(formatDate(workingDay([], parseDate('2026-11-22')))).toBe('2026-11-22')
  })
})

it('a closure of the whole service says why nobody works, that of a host does not', () => {
  const closures = [
    { hostId: 'h', ...span('2026-11-11', '2026-11-11'), reason: 'illness' },
    { hostId: null, ...span('2026-11-11', '2026-11-11'), reason: 'holiday' },
  ]
  expect(whyNobodyWorks(closures, parseDate('2026-11-11'))).toBe('holiday')
  expect(whyNobodyWorks(closures, parseDate('2026-11-12'))).toBeUndefined()
})
