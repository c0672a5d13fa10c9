import { describe, expect, it } from 'vitest'
import { codes } from '../../../../shared/domain/reports/fo-su-05/problems.ts'
import { reportsSearch } from '../reports-search.ts'
import type { FormLine, FormProblem, LocationForm } from '../report-types.ts'
import { daysIn, shownBuckets, statesOf } from './form-sums.ts'
import { placeOf } from './problem-place.ts'
import { datesInWords, problemWords } from './problem-words.ts'

const none = { min3u: 0, min5u: 0, min11u: 0, min11uFlex: 0 }
const line = (changes: Partial<FormLine> = {}): FormLine => ({
  childId: 'c',
  kindcode: '250101-010-02',
  firstName: 'Emma',
  lastName: 'Peeters',
  isAfterSchool: false,
  present: { ...none, min5u: 2, min11u: 3 },
  justified: none,
  unjustified: none,
  ...changes,
})
const form = (changes: Partial<LocationForm> = {}): LocationForm => ({
  hostId: 'h',
  firstName: 'An',
  lastName: 'Proef',
  state: 'ready',
  problems: [],
  locationName: 'An Proef',
  openingDays: 21,
  daysInMonth: 31,
  isAfterSchool: false,
  isFlexible: false,
  lines: [line()],
  ...changes,
})

describe('sums of a form', () => {
  it('of a block, over its buckets and lines', () => {
    expect(daysIn([line(), line()], 'present')).toBe(10)
    expect(daysIn([], 'present')).toBe(0)
  })

  it('columns for what the location may register, or does', () => {
    expect(shownBuckets(form())).toEqual(['min5u', 'min11u'])
    expect(shownBuckets(form({ isAfterSchool: true, isFlexible: true }))).toHaveLength(4)
    const third = line({ isAfterSchool: true, justified: { ...none, min3u: 1 } })
    expect(shownBuckets(form({ lines: [third] }))).toEqual(['min3u', 'min5u', 'min11u'])
  })

  it('locations by state', () => {
    expect(statesOf({ locations: [form(), form({ state: 'blocked' }), form()] })).toEqual({
      ready: 2,
      blocked: 1,
      nothing: 0,
    })
  })
})

describe('a problem in words', () => {
  it('every code has a fact and what to do, without loose ends', () => {
    for (const code of codes) {
      const problem: FormProblem = { code, severity: 'blocks', childId: 'c', dates: ['2026-10-09'], block: 'present' }
      const { fact, todo } = problemWords(problem, 'Emma Peeters')
      expect([code, fact, todo].join(' ')).not.toMatch(/undefined|\s{2}/)
      expect(fact).toMatch(/\.$/)
    }
  })

  it('names a few dates and counts many', () => {
    expect(datesInWords([])).toBe('')
    expect(datesInWords(['2026-10-09'])).toBe('9 okt')
    expect(datesInWords(['2026-10-09', '2026-10-12', '2026-10-21'])).toBe('9 okt, 12 okt en 21 okt')
    const week = [5, 6, 7, 8, 9].map((day) => `2026-10-0${day}`)
    expect(datesInWords(week)).toBe('5 dagen (5 okt – 9 okt)')
  })

  it('whatever blocks has a place where it is solved, but for time and a name that only the organiser can change', () => {
    const placeless = codes.filter((code) => placeOf({ code }) === undefined)
    expect(placeless).toEqual(['month-not-over', 'organiser-name', 'no-presences'])
  })
})

describe('the address', () => {
  it('keeps a month and a host, and nothing else', () => {
    expect(reportsSearch({ maand: '2026-10', kies: 7, x: 1 })).toEqual({ maand: '2026-10', kies: '7' })
    expect(reportsSearch({ maand: '2026-13', kies: {} })).toEqual({ maand: undefined, kies: undefined })
  })
})
