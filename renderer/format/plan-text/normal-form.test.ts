import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { anyPlan } from './testing/arbitrary-plan.ts'
import { spansOf, weekdays } from './plan-value.ts'
import { parseDayText } from './day-text.ts'
import { parsePlanText } from './plan-text.ts'
import { printPlan } from './print-plan.ts'
import { printTypedTimes } from '../../../shared/domain/attendance/typed-times.ts'

it('reads back every plan that it prints', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(parsePlanText(printPlan(plan)).value).toEqual(plan)
    }),
    fixedSeed,
  )
})

it('reads back every day that it prints', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...weekdays), (plan, weekday) => {
      const spans = spansOf(plan, { week: 1, weekday })
      expect(parseDayText(printTypedTimes(spans)).value).toEqual(spans)
    }),
    fixedSeed,
  )
})

const pieces = ['ma', 'vr', 'W1', 'W2 ', '7', '-', ' ', ',', '18', '8.30', '1545', 'geen', 'tot', 'x', '25', '.', '\n']

it('finds a meaning or a place at fault in whatever is typed, and keeps to what it read', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom(...pieces)).map((typed) => typed.join('')),
      ),
      (text) => {
        const { value, fault } = parsePlanText(text)
        if (fault) expect(fault.offset + fault.length).toBeLessThanOrEqual(text.length)
        else expect(parsePlanText(printPlan(value)).value).toEqual(value)
        const day = parseDayText(text)
        if (day.fault) expect(day.fault.offset + day.fault.length).toBeLessThanOrEqual(text.length)
        else expect(parseDayText(printTypedTimes(day.value)).value).toEqual(day.value)
      },
    ),
    { ...fixedSeed, numRuns: 2000 },
  )
})
