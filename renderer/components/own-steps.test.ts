import { expect, it } from 'vitest'
import { ownSteps } from './own-steps.ts'

it('cuts the steps of a day to the times of the child', () => {
  const steps = [
    { from: 420, until: 480, count: 2 },
    { from: 480, until: 720, count: 5 },
    { from: 780, until: 900, count: 3 },
  ]
  expect(
    ownSteps(steps, [
      { from: 450, until: 510 },
      { from: 780, until: 840 },
    ]),
  ).toEqual([
    { from: 450, until: 480, count: 2 },
    { from: 480, until: 510, count: 5 },
    { from: 780, until: 840, count: 3 },
  ])
  expect(ownSteps(steps, [])).toEqual([])
})
