import { describe, expect, it } from 'vitest'
import { on, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { formatDate } from '../calendar/date.ts'
import { formatTime } from '../calendar/time.ts'
import { absencePeriod, affectedDays, isOfAnother, type ReservingAgreement } from './affected-days.ts'

const agreement = (childId: string, changes: Partial<ReservingAgreement> = {}): ReservingAgreement => ({
  id: `a-${childId}`,
  childId,
  contractHolderId: `p-${childId}`,
  ...span('2020-01-01'),
  plans: [weekly('08:00-12:00', [1, 3])],
  ...changes,
})
const never = () => false
// Monday 5 to Sunday 11 October 2026.
const week = span('2026-10-05', '2026-10-11')

const told = (agreements: ReservingAgreement[], isAnotherMatter: (day: number) => boolean = never, period = week) =>
  affectedDays(agreements, period, isAnotherMatter).map(
    ({ childId, date, slots, parts }) =>
      `${formatDate(date).slice(5)} ${childId} ${slots.map((slot) => slot.map(formatTime).join('-')).join(' ')} ${parts
        .map(({ agreementId }) => agreementId)
        .join('+')}`,
  )

describe('the children who need a place', () => {
  it('are those with a reservation, by day and then by id', () => {
    expect(told([agreement('c2'), agreement('c1', { plans: [weekly('07:30-17:00', [1])] })])).toEqual([
      '10-05 c1 07:30-17:00 a-c1',
      '10-05 c2 08:00-12:00 a-c2',
      '10-07 c2 08:00-12:00 a-c2',
    ])
  })

  it('an accepted extra day makes one, a day that was given up makes none', () => {
    const dayChanges = [
      { date: on('2026-10-06'), slots: [[600, 720] as const], isPlanReleased: false },
      { date: on('2026-10-07'), slots: [], isPlanReleased: true },
    ]
    expect(told([agreement('c', { dayChanges })])).toEqual(['10-05 c 08:00-12:00 a-c', '10-06 c 10:00-12:00 a-c'])
  })

  it('two agreements of a child on one day are one need, the earlier hours first', () => {
    const [late, early] = [
      agreement('c', { id: 'a1', plans: [weekly('13:00-17:00', [1])] }),
      agreement('c', { id: 'a2', plans: [weekly('08:00-10:00 11:00-12:00', [1])] }),
    ]
    expect(told([late, early])).toEqual(['10-05 c 08:00-10:00 11:00-12:00 13:00-17:00 a2+a1'])
  })

  it('an agreement that has ended or not begun makes none', () => {
    expect(told([agreement('c', span('2026-10-06', '2026-10-07'))])).toEqual(['10-07 c 08:00-12:00 a-c'])
    expect(told([agreement('c', span('2027-01-01'))])).toEqual([])
  })

  it('days that are another matter are passed over', () => {
    expect(told([agreement('c')], (day) => day === on('2026-10-05'))).toEqual(['10-07 c 08:00-12:00 a-c'])
  })
})

describe('whose a day is', () => {
  const absence = { id: 'b', hostId: 'h', ...week }
  const isOther = (id: string, hostId: string | null) =>
    isOfAnother(absence, [absence, { id, hostId, ...span('2026-10-06', '2026-10-07') }])(on('2026-10-06'))

  it('the service comes first, then what was entered before', () => {
    expect(isOther('c', null)).toBe(true)
    expect(isOther('a', 'h')).toBe(true)
    expect(isOther('c', 'h')).toBe(false)
    expect(isOther('a', 'another')).toBe(false)
    expect(isOfAnother(absence, [absence])(on('2026-10-06'))).toBe(false)
  })

  it('a closure for all time is looked at for some five years', () => {
    expect(absencePeriod(span('2026-01-01')).until).toBe(on('2031-01-04'))
    expect(absencePeriod(week)).toEqual(week)
  })
})
