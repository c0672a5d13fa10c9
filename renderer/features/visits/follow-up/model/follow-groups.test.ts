import { expect, it } from 'vitest'
import { followGroups, isOfChip } from './follow-groups.ts'

it('puts what is late on top and what has no date below', () => {
  const item = (id: string, dueOn: string | undefined, isOverdue = false) => ({ id, record: { dueOn }, isOverdue })
  expect(
    followGroups([item('late', '2026-11-01', true), item('soon', '2026-12-01'), item('some day', undefined)]).map(
      ({ time, items }) => [time, items.map(({ id }) => id)],
    ),
  ).toEqual([
    ['overdue', ['late']],
    ['open', ['soon']],
    ['undated', ['some day']],
  ])
  expect(followGroups([])).toEqual([])
})

it.each([
  ['everyone', true, true],
  ['host', true, false],
  ['organiser', false, true],
  ['late', false, true],
] as const)('the chip %s', (chip, ofHost, ofOrganiser) => {
  expect(isOfChip({ record: { owner: 'host' }, isOverdue: false }, chip)).toBe(ofHost)
  expect(isOfChip({ record: { owner: 'organiser' }, isOverdue: true }, chip)).toBe(ofOrganiser)
})
