import { expect, it } from 'vitest'
import { on, span } from '../../../tests/support/facts-in-words.ts'
import { planHorizon } from './plan-horizon.ts'

const today = on('2026-11-10')

it('a plan with an end is looked at whole, one without for two years from today or from its start', () => {
  expect(planHorizon(span('2026-01-01', '2031-06-30'), today)).toEqual(span('2026-01-01', '2031-06-30'))
  expect(planHorizon(span('2026-01-01'), today)).toEqual({ from: on('2026-01-01'), until: today + 730 })
  expect(planHorizon(span('2027-01-01'), today)).toEqual({ from: on('2027-01-01'), until: on('2027-01-01') + 730 })
})

it('an end centuries away is a slip', () => {
  expect(planHorizon(span('2026-01-01', '2926-01-01'), today).until).toBe(today + 7_305)
})
