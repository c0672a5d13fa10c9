import { expect, it } from 'vitest'
import type { ChildWeek, HostStretch } from '../deviation-types.ts'
import { kindsOf, signedMinutes, sizeWords } from './deviation-words.ts'
import { absencesOf, atOnce, chargedOf, sumsOf } from './use-sums.ts'

const use = (halfDays: number, openMinutes = 0) => ({ days: halfDays, halfDays, minutes: openMinutes, openMinutes })

const week: ChildWeek = {
  monday: '2026-10-05',
  planned: use(6),
  real: use(4),
  unanswered: { ...use(2), days: 1 },
  differenceHalfDays: -2,
  absent: { illness: 1, holiday: 2, other: 0 },
  chargedAbsences: { days: 1, cents: 1837, withoutTariff: 0 },
  extraDays: 1,
}

const stretch: HostStretch = {
  from: '2026-10-01',
  until: '2026-10-31',
  openDays: 20,
  openMinutes: 12_000,
  planned: use(160, 48_000),
  real: use(150, 42_000),
  unanswered: { days: 3, halfDays: 6 },
  chargedAbsences: { days: 2, cents: 3000, withoutTariff: 1 },
}

it('adds up weeks and months', () => {
  expect(sumsOf([week, week])).toEqual({ planned: 12, real: 8, unansweredDays: 2 })
  expect(sumsOf([stretch])).toEqual({ planned: 160, real: 150, unansweredDays: 3 })
  expect(chargedOf([stretch, stretch])).toEqual({ days: 4, cents: 6000, withoutTariff: 2 })
  expect(absencesOf([week, week])).toEqual({ illness: 2, holiday: 4, other: 0, extraDays: 2 })
})

it('divides by the opening hours, where there are any', () => {
  expect(atOnce(stretch)).toEqual({ planned: 4, real: 3.5 })
  expect(atOnce({ ...stretch, openMinutes: 0 })).toBeUndefined()
  expect(atOnce({ ...stretch, planned: use(0), real: use(0) })).toBeUndefined()
  const nobody = { days: 0, halfDays: 0 }
  expect(atOnce({ ...stretch, planned: use(0), real: use(0), unanswered: nobody })).toEqual({ planned: 0, real: 0 })
})

it('says in which way, how much and since when a use differs', () => {
  const less = { kind: 'less', since: '2026-09-07', weeks: 9, average: 2 } as const
  const later = { kind: 'leaves-later', since: '2026-09-07', weeks: 8, average: 34.6 } as const
  expect(kindsOf([less, later])).toBe('komt minder · vertrekt later')
  expect(sizeWords(less, 2026)).toBe('Gemiddeld 1 dag per week, 9 weken na elkaar sinds 7 sep.')
  expect(sizeWords({ ...less, average: 2.4 }, undefined)).toBe(
    'Gemiddeld 1,2 dagen per week, 9 weken na elkaar sinds 7 sep 2026.',
  )
  expect(sizeWords(later, 2026)).toBe('Gemiddeld 35 minuten per dag, 8 weken na elkaar sinds 7 sep.')
})

it('writes how far the hours of a week lie off', () => {
  expect([34.6, -20, 0.3, undefined].map(signedMinutes)).toEqual(['+35′', '−20′', '0′', ''])
})
