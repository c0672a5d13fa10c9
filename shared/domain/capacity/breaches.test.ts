import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutes, settingsWith, slots, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { children, host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import { formatDate } from '../calendar/date.ts'
import { formatTime } from '../calendar/time.ts'
import { breachesOf } from './breaches.ts'
import type { HostCapacityFacts } from './facts.ts'
import { hostDays } from './presence.ts'

const everyDay = weekly('08:00-16:00', [1, 2, 3, 4, 5, 6, 7])
// A Thursday and the Friday after it.
const [before, after] = ['2026-12-31', '2027-01-01']

/** `2027-01-01 08:00-16:00 8>7` for every breach. */
function told(
  facts: HostCapacityFacts,
  from: string,
  until = from,
  closures: Closure[] = [],
  settings = settingsWith(),
) {
  return breachesOf(hostDays(facts, closureCalendar(closures)), span(from, until), settings).map(
    (breach) =>
      `${formatDate(breach.date)} ${formatTime(breach.from)}-${formatTime(breach.until)} ${breach.count}>${breach.limit}`,
  )
}

describe('the limit', () => {
  it('of eight is kept on 31 December 2026 and broken on 1 January 2027 (T15)', () => {
    expect(told(host({ agreements: children(8, everyDay) }), before, after)).toEqual(['2027-01-01 08:00-16:00 8>7'])
  })

  it('is the lower of the licence and the law', () => {
    const licensed = (maxPresent: number) =>
      host({ licences: [{ ...span('2020-01-01'), maxPresent }], agreements: children(9, everyDay) })
    expect(told(licensed(4), before)).toEqual(['2026-12-31 08:00-16:00 9>4'])
    expect(told(licensed(12), before)).toEqual(['2026-12-31 08:00-16:00 9>8'])
  })

  it('is nothing without a licence in force', () => {
    const licences = [{ ...span('2026-01-01', '2026-12-30'), maxPresent: 8 }]
    expect(told(host({ licences, agreements: children(1, everyDay) }), '2026-12-30', before)).toEqual([
      '2026-12-31 08:00-16:00 1>0',
    ])
  })

  it('follows a setting that changes in the middle of a month', () => {
    const settings = settingsWith({ key: 'capacity.legalMaximum', from: '2026-10-15', value: 2 })
    expect(told(host({ agreements: children(3, everyDay) }), '2026-10-14', '2026-10-15', [], settings)).toEqual([
      '2026-10-15 08:00-16:00 3>2',
    ])
  })
})

describe('own children', () => {
  const own = { id: 'o', firstName: 'Lore', birthDate: span('2021-03-01').from, countsUntil: span('2026-11-30').from }

  it('count with seven others up to the limit, until they no longer do (T16)', () => {
    const facts = host({ ownChildren: [own], agreements: children(7, everyDay) })
    expect(told(facts, '2026-11-30')).toEqual([])
    const full = host({ ownChildren: [own], agreements: children(8, everyDay) })
    expect(told(full, '2026-11-30', '2026-12-01')).toEqual(['2026-11-30 08:00-16:00 9>8'])
  })

  it('count from the day they are born', () => {
    const facts = host({ ownChildren: [own], licences: [], agreements: [] })
    expect(told(facts, '2021-02-26', '2021-03-01')).toEqual(['2021-03-01 07:00-18:00 1>0'])
  })

  it('are there during all opening hours of the day, and on no other day', () => {
    const facts = host({
      ownChildren: [own, own],
      licences: [],
      openingHours: [
        { weekday: 1, ...minutes('07:00-12:00') },
        { weekday: 1, ...minutes('13:00-18:00') },
      ],
    })
    expect(told(facts, '2026-10-05', '2026-10-06')).toEqual([
      '2026-10-05 07:00-12:00 2>0',
      '2026-10-05 13:00-18:00 2>0',
    ])
  })
})

describe('present at once', () => {
  it('leaving at noon and arriving at noon do not meet', () => {
    const licences = [{ ...span('2020-01-01'), maxPresent: 1 }]
    const agreements = [
      ...children(1, weekly('08:00-12:00', [1]), 'morning'),
      ...children(1, weekly('12:00-16:00', [1]), 'afternoon'),
    ]
    expect(told(host({ licences, agreements }), '2026-10-05')).toEqual([])
    const overlapping = [...agreements, ...children(1, weekly('11:59-12:01', [1]), 'noon')]
    expect(told(host({ licences, agreements: overlapping }), '2026-10-05')).toEqual(['2026-10-05 11:59-12:01 2>1'])
  })

  it('contiguous minutes above the limit are one breach with its highest number', () => {
    const licences = [{ ...span('2020-01-01'), maxPresent: 1 }]
    const agreements = [
      ...children(2, weekly('08:00-12:00', [1]), 'a'),
      ...children(3, weekly('10:00-11:00', [1]), 'b'),
      // Two leave at noon and two come: the breach goes on.
      ...children(2, weekly('12:00-13:00', [1]), 'c'),
      ...children(2, weekly('13:01-14:00', [1]), 'd'),
    ]
    expect(told(host({ licences, agreements }), '2026-10-05')).toEqual([
      '2026-10-05 08:00-13:00 5>1',
      '2026-10-05 13:01-14:00 2>1',
    ])
  })

  it('reserved slots count at full length, outside opening hours too', () => {
    const facts = host({ licences: [], agreements: children(1, weekly('05:00-23:59', [6])) })
    expect(told(facts, '2026-10-10')).toEqual(['2026-10-10 05:00-23:59 1>0'])
  })

  it('nobody counts on a closed date, nor before the host starts or after she ends', () => {
    const facts = host({ ...span('2026-10-06', '2026-10-08'), licences: [], agreements: children(1, everyDay) })
    const closures: Closure[] = [
      { hostId: 'h', ...span('2026-10-07', '2026-10-07'), reason: 'illness' },
      { hostId: 'other', ...span('2026-10-06', '2026-10-08'), reason: 'illness' },
    ]
    expect(told(facts, '2026-10-05', '2026-10-09', closures)).toEqual([
      '2026-10-06 08:00-16:00 1>0',
      '2026-10-08 08:00-16:00 1>0',
    ])
    const holiday: Closure = { hostId: null, ...span('2026-10-01', '2026-10-31'), reason: 'holiday' }
    expect(told(facts, '2026-10-05', '2026-10-09', [holiday])).toEqual([])
  })

  it('two agreements of one child are there each in its own time', () => {
    const [one] = children(1, weekly('08:00-12:00', [1]))
    const agreements = [one!, { ...one!, id: 'second', plans: [weekly('12:00-16:00', [1])] }]
    expect(told(host({ licences: [], agreements }), '2026-10-05')).toEqual(['2026-10-05 08:00-16:00 1>0'])
  })
})

it('is what counting every minute gives', () => {
  const slot = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }))
  fc.assert(
    fc.property(fc.array(slot, { maxLength: 8 }), fc.nat(3), (starts, limit) => {
      const plans = starts.map(([from, length]) => ({
        ...weekly('08:00-16:00', []),
        slots: slots(`${formatTime(from)}-${formatTime(from + length)}`, [1]),
      }))
      const agreements = plans.flatMap((plan, index) => children(1, plan, `c${index}-`))
      const counts = Array.from(
        { length: 200 },
        (_, minute) => starts.filter(([from, length]) => from <= minute && minute < from + length).length,
      )
      const expected: string[] = []
      for (let minute = 0; minute < counts.length; minute += 1) {
        if (counts[minute]! <= limit || (minute > 0 && counts[minute - 1]! > limit)) continue
        let end = minute
        while (counts[end]! > limit) end += 1
        const highest = Math.max(...counts.slice(minute, end))
        expected.push(`2026-10-05 ${formatTime(minute)}-${formatTime(end)} ${highest}>${limit}`)
      }
      const licences = [{ ...span('2020-01-01'), maxPresent: limit }]
      expect(told(host({ licences, agreements }), '2026-10-05')).toEqual(expected)
    }),
    fixedSeed,
  )
})
