import { describe, expect, it } from 'vitest'
import {
  absence,
  agreement,
  child,
  settingsWith,
  span,
  stay,
  tariff,
  weekly,
} from '../../../tests/support/facts-in-words.ts'
import { host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { ChildFacts, Closure } from '../billing/facts.ts'
import { formatDate } from '../calendar/date.ts'
import { hostDays } from '../capacity/presence.ts'
import { hostUseSums, type HostUse } from './host-use.ts'
import { usedDaysOf } from './used-days.ts'

const settings = settingsWith()

function use(from: string, until: string, children: ChildFacts[], closures: Closure[] = [], hosts = [host()]) {
  const calendar = closureCalendar(closures)
  const period = span(from, until)
  const sums = hostUseSums(
    hosts.map((one) => hostDays(one, calendar)),
    period,
  )
  for (const one of children) sums.add(usedDaysOf(one, period, calendar, settings), one.stays)
  return sums
}

const told = (rows: HostUse[]): string[] =>
  rows.map(
    ({ from, until, openDays, planned, real, unanswered }) =>
      `${formatDate(from)}..${formatDate(until)} ${openDays} days ${planned.halfDays}>${real.halfDays} ?${unanswered.halfDays}`,
  )

const mondays = agreement({ plans: [weekly('06:00-12:00', [1])] })

describe('the use of a host', () => {
  it('is cut into weeks and months, each within the period', () => {
    const sums = use('2026-09-28', '2026-10-11', [])
    expect(told(sums.weeksOf('h'))).toEqual([
      '2026-09-28..2026-10-04 5 days 0>0 ?0',
      '2026-10-05..2026-10-11 5 days 0>0 ?0',
    ])
    expect(told(sums.monthsOf('h'))).toEqual([
      '2026-09-28..2026-09-30 3 days 0>0 ?0',
      '2026-10-01..2026-10-11 7 days 0>0 ?0',
    ])
    expect(sums.weeksOf('x')).toEqual([])
  })

  it('has planned beside real, the part within opening hours, and what nobody answered', () => {
    const one = child({ agreements: [mondays], stays: [stay('2026-10-05', '06:30-11:00')] })
    const [week] = use('2026-10-05', '2026-10-11', [one]).weeksOf('h')
    expect(week).toMatchObject({
      openMinutes: 5 * 660,
      planned: { halfDays: 2, minutes: 360, openMinutes: 300 },
      real: { halfDays: 1, minutes: 270, openMinutes: 240 },
    })
    const two = child({ agreements: [mondays] })
    expect(told(use('2026-10-05', '2026-10-11', [one, two]).weeksOf('h'))).toEqual([
      '2026-10-05..2026-10-11 5 days 2>1 ?2',
    ])
  })

  it('counts an absence as nothing real, and nothing at all on a closed day', () => {
    const one = child({ agreements: [mondays], absences: [absence('2026-10-05')] })
    expect(told(use('2026-10-05', '2026-10-05', [one]).weeksOf('h'))).toEqual(['2026-10-05..2026-10-05 1 days 2>0 ?0'])
    const charged = child({
      agreements: [mondays],
      tariffs: [tariff(1837)],
      absences: [absence('2026-10-05', 'charged')],
    })
    expect(use('2026-10-05', '2026-10-05', [charged, charged]).monthsOf('h')[0]?.chargedAbsences).toEqual({
      days: 2,
      cents: 2 * 1837,
      withoutTariff: 0,
    })
    const closed: Closure[] = [{ hostId: 'h', ...span('2026-10-05', '2026-10-05'), reason: 'illness' }]
    const came = child({ agreements: [mondays], stays: [stay('2026-10-05', '08:00-12:00')] })
    expect(told(use('2026-10-05', '2026-10-05', [came], closed).weeksOf('h'))).toEqual([
      '2026-10-05..2026-10-05 0 days 0>0 ?0',
    ])
  })

  it('has the children of other hosts, and those without an agreement, and takes a child once', () => {
    const stays = [stay('2026-10-05', '07:00-10:00', 'h2'), stay('2026-10-05', '11:00-13:30', 'h2')]
    const sums = use(
      '2026-10-05',
      '2026-10-05',
      [child({ agreements: [mondays], stays }), child({ stays })],
      [],
      [host(), host({ hostId: 'h2' })],
    )
    expect(told(sums.weeksOf('h'))).toEqual(['2026-10-05..2026-10-05 1 days 2>0 ?0'])
    expect(told(sums.weeksOf('h2'))).toEqual(['2026-10-05..2026-10-05 1 days 0>4 ?0'])
  })
})
