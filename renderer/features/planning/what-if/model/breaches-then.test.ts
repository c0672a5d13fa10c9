import { expect, it } from 'vitest'
import type { NamedPattern } from '../../../../../shared/contract/capacity.ts'
import { breachesThen } from './breaches-then.ts'

const pattern: NamedPattern = {
  weekday: 2,
  everyWeeks: 1,
  from: 945,
  until: 960,
  count: 8,
  limit: 7,
  dates: ['2026-11-17'],
  goesOn: false,
  children: [],
}

it('tells new breaches from those that are there now', () => {
  const other = { ...pattern, weekday: 4 }
  expect(breachesThen({ before: [pattern], after: [pattern, other] })).toEqual({ added: [other], kept: 1 })
})

it('takes a breach with more children for a new one', () => {
  const worse = { ...pattern, count: 9 }
  expect(breachesThen({ before: [pattern], after: [worse] })).toEqual({ added: [worse], kept: 0 })
})
