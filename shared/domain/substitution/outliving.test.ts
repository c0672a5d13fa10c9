import { describe, expect, it } from 'vitest'
import { span } from '../../../tests/support/facts-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import { outliving } from './outliving.ts'

const closed = (hostId: string | null, from: string, until = from): Closure => ({
  hostId,
  ...span(from, until),
  reason: 'illness',
})
const dates = ['2026-11-23', '2026-11-24', '2026-11-25']
const left = (...closures: Closure[]) =>
  outliving(
    dates.map((date) => ({ ownHostId: 'h1', date })),
    closureCalendar(closures),
  ).map(({ date }) => date.slice(8))

describe('places that outlive an absence', () => {
  it('are none while the host is closed on all of their days', () => {
    expect(left(closed('h1', '2026-11-23', '2026-11-25'))).toEqual([])
  })

  it('are those after an end that came early, and those before a beginning that came late', () => {
    expect(left(closed('h1', '2026-11-23'))).toEqual(['24', '25'])
    expect(left(closed('h1', '2026-11-25'))).toEqual(['23', '24'])
    expect(left()).toEqual(['23', '24', '25'])
  })

  it('are not those of a day on which she is closed for something else, or everybody is', () => {
    expect(left(closed('h1', '2026-11-23'), closed('h1', '2026-11-25'))).toEqual(['24'])
    expect(left(closed(null, '2026-11-24', '2026-11-25'))).toEqual(['23'])
    expect(left(closed('h2', '2026-11-23', '2026-11-25'))).toEqual(['23', '24', '25'])
  })
})
