import { expect, it } from 'vitest'
import { isMoment } from '../domain/calendar/moment.ts'
import { waitingList } from './waiting-list.ts'
import { waitingMatches } from './waiting-matches.ts'

it.each([
  ['2026-11-22T10:05', true],
  ['2028-02-29T00:00', true],
  ['2026-11-31T10:05', false],
  ['2026-11-22T24:00', false],
  ['2026-11-22T10:60', false],
  ['2026-11-22', false],
  ['2026-11-22T10:05:00', false],
  ['2026-11-22T10:05T', false],
  ['', false],
])('%j is a moment: %s, also where a ranking of then is asked', (at, is) => {
  expect(isMoment(at)).toBe(is)
  expect(waitingList['waitingList.replay'].input.safeParse({ at }).success).toBe(is)
  expect(waitingMatches['waitingMatches.all'].input.safeParse({ at }).success).toBe(is)
})
