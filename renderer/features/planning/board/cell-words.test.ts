import { expect, it } from 'vitest'
import type { BoardCell } from '../planning-types.ts'
import { freeWords, peakWords } from './cell-words.ts'

const open: BoardCell = { state: 'open', limit: 7, peak: 6, over: false }

it.each<[BoardCell, string]>([
  [open, 'hoogstens 6 kinderen, grens 7'],
  [{ ...open, peak: 8, over: true }, 'te vol, hoogstens 8 kinderen, grens 7'],
  [{ ...open, state: 'closed', peak: 0, closure: 'training' }, 'gesloten, vorming'],
  [{ ...open, state: 'no-hours', peak: 0 }, 'niet open'],
  // Somebody is planned all the same: that must not go unseen.
  [{ ...open, state: 'no-hours', peak: 1 }, 'hoogstens 1 kind, grens 7'],
  [{ ...open, state: 'outside', peak: 0 }, 'niet in dienst'],
])('says what a cell shows', (cell, words) => expect(peakWords(cell)).toBe(words))

it('says beside what was planned how many there really were', () => {
  expect(peakWords(open, { index: 0, peak: 5, over: false })).toBe(
    'hoogstens 6 kinderen, grens 7; in werkelijkheid hoogstens 5 kinderen',
  )
  expect(peakWords({ ...open, state: 'closed', peak: 0 }, { index: 0, peak: 8, over: true })).toBe(
    'gesloten, andere reden; in werkelijkheid hoogstens 8 kinderen, te vol',
  )
})

it('says where there is room', () => {
  const parts = [
    { part: 'morning' as const, from: 420, until: 720, places: 1 },
    { part: 'after-school' as const, from: 930, until: 1080, places: 3 },
  ]
  expect(freeWords(open, parts)).toBe('vrij voormiddag 1, na school 3')
  expect(freeWords(open, 'all-day')).toBe('1 plaats vrij, de hele dag door')
  expect(freeWords(open, undefined)).toBe('openingsuren worden gelezen')
  expect(freeWords({ ...open, state: 'closed', peak: 0, closure: 'leave' }, [])).toBe('gesloten, verlof')
})
