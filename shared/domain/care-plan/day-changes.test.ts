import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, on, settingsWith, span, stay, tariff, weekly } from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { billPeriod } from '../billing/bill-period.ts'
import { closureCalendar } from '../billing/closures.ts'
import { entitledHalfDays } from '../billing/free-days.ts'
import { formatDate } from '../calendar/date.ts'
import { formatTime } from '../calendar/time.ts'
import { reservedOn } from './care-plan.ts'
import { dayChangesOf, plansWithChanges, reservationTables } from './day-changes.ts'

const plans = [weekly('08:00-12:00', [1, 2])]
const accepted = (date: string, times: string, insteadOf?: string) => {
  const [from = '', until = ''] = times.split('-')
  return { date, slots: [{ from, until }], status: 'accepted' as const, ...(insteadOf !== undefined && { insteadOf }) }
}
const reserved = (date: string, days: ReturnType<typeof accepted>[]) => {
  const { slots, minutes } = reservedOn(reservationTables({ plans, dayChanges: dayChangesOf(days) }), on(date))
  return { slots: slots.map(([from, until]) => `${formatTime(from)}-${formatTime(until)}`), minutes }
}

// 5 October 2026 is a Monday.
describe('an accepted extra day', () => {
  it('is reserved on a day without a plan, and the plan stays what it was on the others', () => {
    const days = [accepted('2026-10-08', '09:00-15:00')]
    expect(reserved('2026-10-08', days)).toEqual({ slots: ['09:00-15:00'], minutes: 360 })
    expect(reserved('2026-10-05', days)).toEqual({ slots: ['08:00-12:00'], minutes: 240 })
    expect(reserved('2026-10-09', days)).toEqual({ slots: [], minutes: 0 })
  })

  it('adds to what is planned; minutes that both reserve count once', () => {
    expect(reserved('2026-10-05', [accepted('2026-10-05', '12:00-15:00')])).toEqual({
      slots: ['08:00-12:00', '12:00-15:00'],
      minutes: 420,
    })
    expect(reserved('2026-10-05', [accepted('2026-10-05', '11:00-15:00')])).toEqual({
      slots: ['08:00-15:00'],
      minutes: 420,
    })
  })

  it('as a swap gives the planned day up', () => {
    const days = [accepted('2026-10-08', '08:00-12:00', '2026-10-05')]
    expect(reserved('2026-10-05', days).minutes).toBe(0)
    expect(reserved('2026-10-08', days).minutes).toBe(240)
    expect(reserved('2026-10-12', days).minutes).toBe(240)
  })

  it('that is only asked or refused reserves nothing', () => {
    const asked = { ...accepted('2026-10-08', '08:00-12:00', '2026-10-05'), status: 'asked' as const }
    expect(dayChangesOf([asked, { ...asked, status: 'refused' }])).toEqual([])
  })

  it('is billed as reserved when the child does not come, and gives no more free days (R51, R61)', () => {
    const party = agreement({ plans, dayChanges: dayChangesOf([accepted('2026-10-08', '08:00-17:00')]) })
    const child = {
      childId: 'c',
      agreements: [party],
      stays: [stay('2026-10-05', '08:00-12:00')],
      absences: [],
      tariffs: [tariff(2000)],
      extraCosts: [],
    }
    const settings = settingsWith()
    const { families } = billPeriod([child], span('2026-10-05', '2026-10-10'), closureCalendar([]), settings)
    expect(families[0]?.lines.map(({ kind, percent, quantity }) => `${kind} ${percent} ${quantity}`)).toEqual([
      'attended 60 1',
      'charged-absence 60 1',
      'charged-absence 100 1',
    ])
    expect(entitledHalfDays(party, 2026, settings)).toBe(entitledHalfDays(agreement({ plans }), 2026, settings))
  })

  it('makes the same days as plans that never share one', () => {
    const date = fc.integer({ min: on('2026-09-28'), max: on('2026-11-01') }).map(formatDate)
    const time = fc
      .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 5 }))
      .map(([start, length]) => `${formatTime(start * 15)}-${formatTime(start * 15 + length * 15)}`)
    const days = fc.uniqueArray(fc.tuple(date, time, fc.option(date, { nil: undefined })), {
      selector: ([day]) => day,
      maxLength: 6,
    })
    const some = [
      weekly('08:00-12:00 13:00-17:00', [1, 3], span('2026-09-01', '2026-10-11')),
      weekly('10:00-18:00', [2, 5], span('2026-10-14')),
    ]
    fc.assert(
      fc.property(days, (list) => {
        const dayChanges = dayChangesOf(list.map(([day, times, insteadOf]) => accepted(day, times, insteadOf)))
        const [changed, split] = [
          reservationTables({ plans: some, dayChanges }),
          reservationTables({ plans: plansWithChanges({ plans: some, dayChanges }) }),
        ]
        for (let day = on('2026-08-25'); day <= on('2026-11-10'); day += 1)
          expect(reservedOn(split, day)).toEqual(reservedOn(changed, day))
      }),
      fixedSeed,
    )
  })
})
