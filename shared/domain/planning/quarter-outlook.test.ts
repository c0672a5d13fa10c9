import { describe, expect, it } from 'vitest'
import { on, settingsWith, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { children, host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import { formatDate } from '../calendar/date.ts'
import { quarterOf } from '../calendar/period.ts'
import { quarterAverage } from '../capacity/averages.ts'
import { hostDays } from '../capacity/presence.ts'
import { quarterOutlook, type HadDays } from './quarter-outlook.ts'

const settings = settingsWith()
const quarter = quarterOf(on('2026-10-01'))
// Open ten days of the quarter: 5 to 16 October, weekends aside.
const facts = host({
  ...span('2026-10-05', '2026-10-16'),
  agreements: children(4, weekly('08:00-16:00', [1, 2, 3, 4, 5])),
})
const days = hostDays(facts, closureCalendar([]))
const stays = new Map([
  [on('2026-10-05'), 9],
  [on('2026-10-06'), 7],
  [on('2026-10-10'), 6],
])

const had = (absent = ''): HadDays => ({
  halfDaysHad: (day) => stays.get(day) ?? 0,
  isAbsent: (childId, day) => formatDate(day) === '2026-10-07' && absent.includes(childId),
})

function outlook(today: string) {
  return quarterOutlook(days, quarter, on(today), had(), settings)
}

describe('the outlook of a quarter', () => {
  it('before it begins is the plan', () => {
    const { realised, projected, ...planned } = outlook('2026-09-30')
    const { hostId, ...average } = quarterAverage(days, quarter, settings)
    expect(hostId).toBe('h')
    expect(planned).toEqual(average)
    expect(planned).toEqual({ quarter: '2026-Q4', openDays: 10, halfDays: 80, over: false })
    expect(realised).toEqual({ openDays: 0, halfDays: 0, unanswered: 0, over: false })
    expect(projected).toEqual({ halfDays: 80, over: false })
  })

  it('in the middle is what came true up to yesterday and the plan from today on', () => {
    // 9 + 7 had, eight days of eight half days to come; today itself has not come true yet.
    expect(outlook('2026-10-07')).toMatchObject({
      halfDays: 80,
      realised: { openDays: 2, halfDays: 16, unanswered: 0 },
      projected: { halfDays: 16 + 64, over: false },
    })
    expect(outlook('2026-10-06')).toMatchObject({
      realised: { openDays: 1, halfDays: 9 },
      projected: { halfDays: 81, over: true },
    })
  })

  it('counts days without any stay as unanswered and as planned, and stays on closed days not at all', () => {
    expect(outlook('2026-10-13')).toMatchObject({
      realised: { openDays: 6, halfDays: 16, unanswered: 4 },
      projected: { halfDays: 80 },
    })
    expect(outlook('2027-01-01')).toMatchObject({ realised: { openDays: 10, halfDays: 16, unanswered: 8 } })
  })

  it('counts a day on which all who were planned were absent as answered, one child less is not enough', () => {
    const of = (absent: string) => quarterOutlook(days, quarter, on('2026-10-08'), had(absent), settings)
    expect(of('c0 c1 c2 c3')).toMatchObject({
      realised: { openDays: 3, halfDays: 16, unanswered: 0 },
      projected: { halfDays: 16 + 56 },
    })
    expect(of('c0 c1 c2')).toMatchObject({ realised: { unanswered: 1 }, projected: { halfDays: 16 + 64 } })
  })

  it('is over so far when the answered days are, exactly at the limit it is not', () => {
    // Nine half days on one day are 4.5 children; 16 on two days are 4 and no more.
    expect(outlook('2026-10-06').realised.over).toBe(true)
    expect(outlook('2026-10-07').realised.over).toBe(false)
  })

  it('is never over without an opening day', () => {
    const never = hostDays(host({ openingHours: [], agreements: facts.agreements }), closureCalendar([]))
    expect(
      quarterOutlook(never, quarter, on('2026-11-01'), { halfDaysHad: () => 8, isAbsent: () => false }, settings),
    ).toEqual({
      quarter: '2026-Q4',
      openDays: 0,
      halfDays: 0,
      over: false,
      realised: { openDays: 0, halfDays: 0, unanswered: 0, over: false },
      projected: { halfDays: 0, over: false },
    })
  })
})
