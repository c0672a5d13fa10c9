import { describe, expect, it } from 'vitest'
import { span, weekly } from '../../../tests/support/facts-in-words.ts'
import { children, host } from '../../../tests/support/host-in-words.ts'
import { closureHits } from './closed-days.ts'

const everyDay = weekly('08:00-16:00', [1, 2, 3, 4, 5])
const mondays = weekly('08:00-12:00', [1])
const one = host({ hostId: 'h1', agreements: [...children(2, everyDay, 'd'), ...children(1, mondays, 'm')] })
const other = host({
  hostId: 'h2',
  openingHours: [{ weekday: 6, from: 480, until: 720 }],
  agreements: children(1, mondays, 'x'),
})
const hits = closureHits([one, other])

const counted = (hostId: string | null, from: string, until: string) => {
  const { openDays, reservations, children: met } = hits({ hostId, ...span(from, until) })
  return { openDays, reservations, children: [...met].toSorted() }
}

describe('a closure falls on', () => {
  it('the open days and the reserved days of its host', () => {
    // Monday to Sunday.
    expect(counted('h1', '2026-11-09', '2026-11-15')).toEqual({
      openDays: 5,
      reservations: 11,
      children: ['d0', 'd1', 'm0'],
    })
    expect(counted('h1', '2026-11-10', '2026-11-10')).toEqual({ openDays: 1, reservations: 2, children: ['d0', 'd1'] })
    expect(counted('h1', '2026-11-14', '2026-11-15')).toEqual({ openDays: 0, reservations: 0, children: [] })
  })

  it('those of every host when the whole service closes; a day on which anybody is open counts once', () => {
    expect(counted(null, '2026-11-09', '2026-11-15')).toEqual({
      openDays: 6,
      reservations: 12,
      children: ['d0', 'd1', 'm0', 'x0'],
    })
  })

  it('nothing at a host that is not there', () => {
    expect(counted('h9', '2026-11-09', '2026-11-15')).toEqual({ openDays: 0, reservations: 0, children: [] })
  })

  it('what is planned while the agreement and the plan run, and opens while the host works', () => {
    const ending = host({
      ...span('2026-11-10', '2026-11-12'),
      agreements: [
        { id: 'a', childId: 'c', ...span('2026-11-11'), plans: [{ ...everyDay, ...span('2020-01-01', '2026-11-12') }] },
      ],
    })
    const { openDays, reservations } = closureHits([ending])({ hostId: 'h', ...span('2026-11-09', '2026-11-20') })
    expect({ openDays, reservations }).toEqual({ openDays: 3, reservations: 2 })
  })
})
