import { expect, it } from 'vitest'
import type { PastVisit } from '../../visit-types.ts'
import { trendsOf } from './trends.ts'

const visit = (id: string, score: number | undefined): PastVisit => ({
  id,
  status: 'done',
  date: `2026-01-${id.padStart(2, '0')}`,
  isAnnounced: true,
  isBegun: true,
  conflicts: 0,
  scores: [{ dimension: 'well-being', ...(score !== undefined && { score }) }],
  checks: { good: 0, attention: 0, bad: 0 },
  limit: 8,
  actions: 0,
  openActions: 0,
})
const ofWellBeing = (...visits: PastVisit[]) => trendsOf(visits)[0]

it('reads scores oldest first, past visits without one', () => {
  const trend = ofWellBeing(visit('3', 3), visit('2', undefined), visit('1', 2))
  expect(trend).toMatchObject({ dimension: 'well-being', direction: 'up' })
  expect(trend?.scores.map(({ visitId, score }) => [visitId, score])).toEqual([
    ['1', 2],
    ['3', 3],
  ])
})

it('says where it went with the last step, and nothing of a single score', () => {
  expect(ofWellBeing(visit('2', 1), visit('1', 4))?.direction).toBe('down')
  expect(ofWellBeing(visit('2', 4), visit('1', 4))?.direction).toBe('same')
  expect(ofWellBeing(visit('1', 4))?.direction).toBe('none')
})

it('keeps to the last eight', () => {
  const many = Array.from({ length: 12 }, (_, index) => visit(String(12 - index), 2))
  expect(ofWellBeing(...many)?.scores.map(({ visitId }) => visitId)).toEqual([
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
  ])
})
