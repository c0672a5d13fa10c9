import { expect, it } from 'vitest'
import { hostRows } from './host-rows.ts'
import type { HostOutcome } from './outcome-types.ts'

const host: HostOutcome = {
  id: 'h1',
  firstName: 'Hilde',
  lastName: 'Baert',
  peak: { before: { date: '2026-11-17', peak: 8, limit: 7 }, after: { date: '2026-11-16', peak: 7, limit: 7 } },
  minutesOver: { before: 15, after: 0 },
  breaches: { before: [], after: [] },
  averages: {
    before: [
      { quarter: '2026-Q4', openDays: 59, halfDays: 450, over: false },
      { quarter: '2027-Q1', openDays: 62, halfDays: 470, over: false },
      { quarter: '2027-Q2', openDays: 60, halfDays: 450, over: false },
      { quarter: '2027-Q3', openDays: 60, halfDays: 400, over: false },
    ],
    after: [
      { quarter: '2026-Q4', openDays: 59, halfDays: 478, over: true },
      { quarter: '2027-Q1', openDays: 62, halfDays: 530, over: true },
      { quarter: '2027-Q2', openDays: 60, halfDays: 450, over: false },
      // It changes, but far ahead and well below the limit.
      { quarter: '2027-Q3', openDays: 60, halfDays: 410, over: false },
    ],
  },
  weekdaysOver: { before: [2], after: [] },
  payoutCents: { before: 234_567, after: 260_804 },
}
const context = { month: '2026-12', limitYear: { from: '2027-01-01', until: '2027-12-31', limit: 7 } }

const plain = (words: string): string => words.replaceAll('\u00a0', ' ')
const rows = (given: HostOutcome) =>
  hostRows(given, context).map(({ label, before, after, difference }) =>
    plain([label, before.text, after.text, difference.text].join(' | ')),
  )

it('sets now beside then', () => {
  expect(rows(host)).toEqual([
    'Hoogste piek, grens 7 | 8 | 7 | past',
    'Te vol per week | 15 min | 0 min | −15 min',
    'Gemiddeld Q4 | 3,81 | 4,05 | + 0,24',
    'halve dagen op 59 dagen | 450 | 478 | +28',
    'Gemiddeld Q1 2027 | 3,79 | 4,27 | + 0,48',
    'Kindstaat december | € 2.345,67 | € 2.608,04 | + € 262,37',
    'Te volle weekdagen 2027 | 1 | 0 | past',
  ])
})

it('weighs what gets better and worse', () => {
  const [peak, minutes, average] = hostRows(host, context)
  expect([peak?.before.meaning, peak?.after.meaning, peak?.difference.meaning]).toEqual(['breach', undefined, 'ok'])
  expect([minutes?.before.meaning, minutes?.after.meaning]).toEqual(['breach', undefined])
  expect([average?.before.meaning, average?.after.meaning, average?.difference.meaning]).toEqual([
    undefined,
    'attention',
    'attention',
  ])
})

it('names both limits when the licence changes, and how many are too many', () => {
  const peak = { before: { date: '2026-11-17', peak: 6, limit: 7 }, after: { date: '2027-01-05', peak: 6, limit: 5 } }
  expect(rows({ ...host, peak })[0]).toBe('Hoogste piek en grens | 6 van 7 | 6 van 5 | 1 te veel')
})

it('has nothing to say of a host who is never open', () => {
  expect(rows({ ...host, peak: { before: undefined, after: undefined } })[0]).toBe('Hoogste piek en grens | – | – | ')
})
