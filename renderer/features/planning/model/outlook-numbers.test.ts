import { expect, it } from 'vitest'
import { outlookNumbers } from './outlook-numbers.ts'

it('gives planned, realised so far and projected', () => {
  expect(
    outlookNumbers({
      openDays: 60,
      halfDays: 480,
      realised: { openDays: 20, halfDays: 133, unanswered: 1, over: false },
      projected: { halfDays: 468 },
    }),
  ).toEqual({ planned: 4, realised: 3.5, projected: 3.9 })
})

it('has nothing realised before the first answer, and no average without an opening day', () => {
  const nothing = { openDays: 3, halfDays: 0, unanswered: 3, over: false }
  expect(
    outlookNumbers({ openDays: 10, halfDays: 80, realised: nothing, projected: { halfDays: 80 } }).realised,
  ).toBeUndefined()
  const never = { openDays: 0, halfDays: 0, unanswered: 0, over: false }
  expect(outlookNumbers({ openDays: 0, halfDays: 0, realised: never, projected: { halfDays: 0 } })).toEqual({
    planned: 0,
    realised: undefined,
    projected: 0,
  })
})
