import { describe, expect, it } from 'vitest'
import { planWeeks } from './plan-weeks.ts'
import { currentOf, holdsOn } from './running.ts'

describe('a plan as weeks', () => {
  it('shows Monday to Friday, the weekend only where there is something', () => {
    const weeks = planWeeks({
      cycleWeeks: 2,
      slots: [
        { week: 1, weekday: 1, from: '13:00', until: '17:00' },
        { week: 1, weekday: 1, from: '08:00', until: '12:00' },
        { week: 2, weekday: 6, from: '08:00', until: '12:00' },
      ],
    })
    expect(weeks.map((week) => week.days.map((day) => day.spans.length))).toEqual([
      [2, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 1],
    ])
    expect(weeks[0]?.days[0]?.spans[0]).toEqual({ from: 480, until: 720 })
  })
})

describe('what holds on a date', () => {
  const past = { from: '2025-01-01', until: '2025-12-31' }
  const now = { from: '2026-01-01', until: '2026-12-31' }
  const later = { from: '2027-01-01' }

  it('counts both ends', () => {
    expect(holdsOn(now, '2026-01-01')).toBe(true)
    expect(holdsOn(now, '2026-12-31')).toBe(true)
    expect(holdsOn(now, '2027-01-01')).toBe(false)
    expect(holdsOn(later, '2099-01-01')).toBe(true)
  })

  it('prefers what holds, then what comes, then what was last', () => {
    expect(currentOf([past, later, now], '2026-06-01')).toBe(now)
    expect(currentOf([past, later], '2026-06-01')).toBe(later)
    expect(currentOf([past], '2026-06-01')).toBe(past)
    expect(currentOf([], '2026-06-01')).toBeUndefined()
  })
})
