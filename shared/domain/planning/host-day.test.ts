import { describe, expect, it } from 'vitest'
import { on, settingsWith, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { children, host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import { hostDays } from '../capacity/presence.ts'
import { hostDayOf } from './host-day.ts'

const settings = settingsWith()
const closures: Closure[] = [
  { hostId: null, ...span('2026-12-25', '2026-12-25'), reason: 'holiday' },
  { hostId: 'h', ...span('2026-12-24', '2026-12-25'), reason: 'training' },
]
const facts = host({
  ...span('2026-01-01', '2026-12-28'),
  agreements: children(3, weekly('08:00-12:00', [1, 4, 5, 6])),
})
const days = hostDays(facts, closureCalendar(closures))
const told = (date: string) => {
  const { state, closure, limit, peak, steps, reserved } = hostDayOf(days, on(date), settings)
  return [state, closure, limit, peak, steps.length, reserved.size]
}

describe('a day of a host', () => {
  it.each([
    ['2026-12-21', ['open', undefined, 8, 3, 1, 3]],
    ['2026-12-22', ['open', undefined, 8, 0, 0, 0]],
    // Reserved on a Saturday without opening hours: they count all the same (exchange.md §4).
    ['2026-12-19', ['no-hours', undefined, 8, 3, 1, 3]],
    ['2026-12-20', ['no-hours', undefined, 8, 0, 0, 0]],
    ['2026-12-24', ['closed', 'training', 8, 0, 0, 0]],
    // Her own closure before that of the service.
    ['2026-12-25', ['closed', 'training', 8, 0, 0, 0]],
    ['2026-12-28', ['open', undefined, 8, 3, 1, 3]],
    ['2026-12-31', ['outside', undefined, 8, 0, 0, 0]],
    ['2027-01-04', ['outside', undefined, 7, 0, 0, 0]],
  ])('on %s is %j', (date, expected) => expect(told(date)).toEqual(expected))
})
