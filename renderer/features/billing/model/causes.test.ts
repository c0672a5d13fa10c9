import fc from 'fast-check'
import { expect, test } from 'vitest'
import { list } from '../../../i18n/nl/billing/list.ts'
import { bill } from '../../../i18n/nl/billing/bill.ts'
import type { Cause } from './billing-types.ts'
import { explainedCauses, summariseCauses } from './causes.ts'

const inWords = (causes: Cause[]) => summariseCauses(causes).map(list.causeOf).join(', ')

test('counts with a sign, as short as the list needs them', () => {
  expect(
    inWords([
      { kind: 'attended', percent: 100, quantity: -2, cents: -3674 },
      { kind: 'free-absence', percent: 100, quantity: -1, cents: 0 },
      { kind: 'attended', percent: 160, quantity: 1, cents: 2939 },
    ]),
  ).toBe('−2 dagen, −1 respijtdag, 1 × 160 %')
})

test('half days count a half; closed days stand first', () => {
  expect(
    inWords([
      { kind: 'attended', percent: 60, quantity: 1, cents: 1102 },
      { kind: 'attended', percent: 100, quantity: -2, cents: -3674 },
      { kind: 'closed', percent: 100, quantity: 3, cents: 0 },
      { kind: 'cost', percent: 100, quantity: 1, cents: 420 },
    ]),
  ).toBe('3 dagen gesloten, −1,5 dagen, +1 kost')
})

test('a day that is charged instead of attended costs the same and says nothing', () => {
  expect(
    inWords([
      { kind: 'attended', percent: 100, quantity: -1, cents: -1837 },
      { kind: 'charged-absence', percent: 100, quantity: 1, cents: 1837 },
    ]),
  ).toBe('')
})

test('counts that cancel out still say where the cents come from', () => {
  const attended = { kind: 'attended', percent: 100, quantity: -1, cents: -1837 } as const
  expect(inWords([attended, { kind: 'attended', percent: 60, quantity: 2, cents: 2204 }])).toBe('andere halve dagen')
  expect(inWords([{ kind: 'attended', percent: 100, quantity: 0, cents: 180 }])).toBe('ander tarief')
  expect(
    inWords([
      attended,
      { kind: 'substituted', percent: 100, quantity: 1, cents: 1837 },
      { kind: 'cost', percent: 100, quantity: 0, cents: 352 },
    ]),
  ).toBe('andere kosten')
})

test('an explained cause says how many of what', () => {
  expect(bill.explain({ kind: 'attended', percent: 100, quantity: -2, cents: -3674 })).toBe('2 opvangdagen minder')
  expect(bill.explain({ kind: 'free-absence', percent: 60, quantity: 1, cents: 0 })).toBe('1 halve respijtdag meer')
  expect(bill.explain({ kind: 'attended', percent: 100, quantity: 0, cents: 120 })).toBe(
    'andere prijs voor opvangdagen',
  )
})

test('the explained causes keep every cent', () => {
  const kinds = ['attended', 'extra', 'substituted', 'charged-absence', 'cost', 'free-absence', 'closed'] as const
  const cause = fc.record({
    kind: fc.constantFrom(...kinds),
    percent: fc.constantFrom(40 as const, 60 as const, 100 as const, 160 as const),
    quantity: fc.integer({ min: -25, max: 25 }),
    cents: fc.integer({ min: -50_000, max: 50_000 }),
  })
  const sum = (causes: readonly Cause[]) => causes.reduce((total, { cents }) => total + cents, 0)
  fc.assert(fc.property(fc.array(cause), (causes) => sum(explainedCauses(causes)) === sum(causes)))
})
