import { describe, expect, it } from 'vitest'
import { child, datesOn, on, settingsWith, span, stay } from '../../../tests/support/facts-in-words.ts'
import { monthPeriod } from '../calendar/period.ts'
import { payHosts } from './pay-hosts.ts'

const october = monthPeriod('2026-10')
const settings = settingsWith()

function told(...input: Parameters<typeof payHosts>): string[] {
  return payHosts(...input).flatMap(({ hostId, lines }) =>
    lines.map(
      (line) => `${hostId} ${line.childId} ${line.percent} ${line.quantity}×${line.unitCents}=${line.amountCents}`,
    ),
  )
}

it('the host month of R88 and T20: 60 full, 14 half, 3 third, 2 long days make 2,049.32', () => {
  const dates = datesOn('2024-10', [1, 2, 3, 4, 5]).slice(0, 20)
  const full = ['a', 'b', 'c'].map((childId) =>
    child({ childId, stays: dates.map((date) => stay(date, '08:00-16:00')) }),
  )
  const half = child({ childId: 'd', stays: dates.slice(0, 14).map((date) => stay(date, '08:00-12:00')) })
  const third = child({
    childId: 'e',
    schoolStartsOn: on('2024-09-01'),
    stays: dates.slice(0, 3).map((date) => stay(date, '16:00-18:00')),
  })
  const long = child({ childId: 'f', stays: dates.slice(0, 2).map((date) => stay(date, '06:30-18:00')) })
  const [payout] = payHosts([...full, half, third, long], monthPeriod('2024-10'), settings)
  expect(payout?.totalCents).toBe(60 * 2815 + 14 * 1689 + 3 * 1126 + 2 * 4504)
  expect(payout?.totalCents).toBe(204_932)
})

describe('a host is paid', () => {
  it('for the minutes of a child at her own place, all stays of the date together', () => {
    const stays = [
      stay('2026-10-05', '07:00-09:30', 'h1'),
      stay('2026-10-05', '10:00-12:00', 'h2'),
      stay('2026-10-05', '13:00-15:30', 'h1'),
    ]
    expect(told([child({ stays })], october, settings)).toEqual(['h1 c 100 1×2815=2815', 'h2 c 60 1×1689=1689'])
  })

  it('whatever the agreement, and also without one', () => {
    expect(told([child({ stays: [stay('2026-10-05', '08:00-13:00')] })], october, settings)).toEqual([
      'h c 100 1×2815=2815',
    ])
  })

  it('the amount in force on each date', () => {
    const own = settingsWith({ key: 'host.dayCents', from: '2026-10-07', value: 2841 })
    const stays = ['2026-10-06', '2026-10-07', '2026-10-08'].map((date) => stay(date, '08:00-16:00'))
    expect(told([child({ stays })], october, own)).toEqual(['h c 100 1×2815=2815', 'h c 100 2×2841=5682'])
  })

  it('40% only for a child that goes to school on the date', () => {
    const facts = child({
      schoolStartsOn: on('2026-10-06'),
      stays: [stay('2026-10-05', '08:00-10:00'), stay('2026-10-06', '08:00-10:00')],
    })
    expect(told([facts], october, settings)).toEqual(['h c 40 1×1126=1126', 'h c 60 1×1689=1689'])
  })

  it('for the days of the period alone; others and absences do not count', () => {
    const stays = ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map((date) => stay(date, '08:00-16:00'))
    expect(told([child({ stays })], october, settings)).toEqual(['h c 100 2×2815=5630'])
    expect(payHosts([child({ stays: [stay('2026-09-30', '08:00-16:00')] }), child()], october, settings)).toEqual([])
  })
})

it('payouts come by host, lines by child, percent and price, by code unit', () => {
  const stays = ['H', 'h', 'é'].map((hostId) => stay('2026-10-05', '08:00-16:00', hostId))
  const lines = told([child({ childId: 'b', stays }), child({ childId: 'B', stays })], october, settings)
  expect(lines.map((line) => line.slice(0, 3))).toEqual(['H B', 'H b', 'h B', 'h b', 'é B', 'é b'])
})

it('every day keeps the facts it was paid for', () => {
  const facts = child({ stays: [stay('2026-10-05', '08:00-09:00'), stay('2026-10-05', '10:00-12:00')] })
  const [day] = payHosts([facts], span('2026-10-05', '2026-10-05'), settings)[0]?.lines[0]?.days ?? []
  expect(day).toMatchObject({ date: on('2026-10-05'), minutes: 180, goesToSchool: false, hostDayCents: 2815 })
  expect(day?.stays).toHaveLength(2)
})
