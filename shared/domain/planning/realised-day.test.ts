import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutes, on, settingsWith, span } from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import type { Interval } from '../billing/issued.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import { hostDays } from '../capacity/presence.ts'
import { realisedDayOf } from './realised-day.ts'

const monday = '2026-10-05'
const own = { id: 'o', firstName: 'Lore', birthDate: on('2022-01-01'), countsUntil: on('2026-12-31') }

function had(times: string[], changes: Partial<HostCapacityFacts> = {}, closures: Closure[] = [], date = monday) {
  const stays = times.map((text): Interval => [minutes(text).from, minutes(text).until])
  return realisedDayOf(hostDays(host(changes), closureCalendar(closures)), on(date), stays, settingsWith())
}

describe('a day as it went', () => {
  it('counts who was there at once; leaving and arriving at 12:00 do not meet', () => {
    expect(had(['08:00-12:00', '08:30-16:00', '12:00-17:00'])).toMatchObject({ peak: 2, limit: 8 })
  })

  it('counts own children all through the opening hours, which presence may exceed', () => {
    expect(had(['17:30-19:00'], { ownChildren: [own] })).toMatchObject({
      peak: 2,
      steps: [
        { from: 420, until: 1050, count: 1 },
        { from: 1050, until: 1080, count: 2 },
        { from: 1080, until: 1140, count: 1 },
      ],
    })
  })

  it('counts who came on a closed day, without her own children', () => {
    const closed: Closure[] = [{ hostId: 'h', ...span(monday, monday), reason: 'training' }]
    expect(had(['08:00-12:00'], { ownChildren: [own] }, closed).peak).toBe(1)
  })

  it('is held against the limit of its own date', () => {
    const licences = [
      { ...span('2020-01-01', '2026-10-04'), maxPresent: 8 },
      { ...span(monday), maxPresent: 1 },
    ]
    expect(had(['08:00-12:00', '09:00-10:00'], { licences })).toMatchObject({ peak: 2, limit: 1 })
  })

  it('has the peak that counting minute by minute gives', () => {
    const interval = fc
      .tuple(fc.integer({ min: 400, max: 1100 }), fc.integer({ min: 1, max: 300 }))
      .map(([from, length]): Interval => [from, from + length])
    const property = fc.property(fc.array(interval, { minLength: 1, maxLength: 12 }), fc.boolean(), (stays, hasOwn) => {
      const facts = host({ ownChildren: hasOwn ? [own] : [] })
      const told = realisedDayOf(hostDays(facts, closureCalendar([])), on(monday), stays, settingsWith())
      let most = 0
      for (let minute = 0; minute < 1440; minute += 1) {
        const there = stays.filter(([from, until]) => from <= minute && minute < until).length
        most = Math.max(most, there + (hasOwn && minute >= 420 && minute < 1080 ? 1 : 0))
      }
      expect(told.peak).toBe(most)
    })
    fc.assert(property, fixedSeed)
  })
})
