import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { differenceCauses } from './difference.ts'

const counted = fc.array(
  fc.record({
    kind: fc.constantFrom('attended' as const, 'extra' as const, 'charged-absence' as const, 'cost' as const),
    percent: fc.constantFrom(40 as const, 60 as const, 100 as const, 160 as const),
    quantity: fc.integer({ min: 1, max: 23 }),
    amountCents: fc.integer({ min: -100_000, max: 100_000 }),
  }),
)

describe('differenceCauses', () => {
  it('names more and fewer days, largest amount first', () => {
    const line = (kind: 'attended' | 'extra', percent: 60 | 100, quantity: number, amountCents: number) => ({
      kind,
      percent,
      quantity,
      amountCents,
    })
    expect(
      differenceCauses(
        [line('attended', 100, 10, 18_370), line('attended', 60, 2, 2204)],
        [line('attended', 100, 12, 22_044), line('extra', 60, 1, 1102), line('attended', 60, 2, 2204)],
      ),
    ).toEqual([
      { kind: 'attended', percent: 100, quantity: -2, cents: -3674 },
      { kind: 'extra', percent: 60, quantity: -1, cents: -1102 },
    ])
  })

  it('keeps a difference of price alone', () => {
    const at = (amountCents: number) => [{ kind: 'attended' as const, percent: 100 as const, quantity: 4, amountCents }]
    expect(differenceCauses(at(7600), at(7000))).toEqual([{ kind: 'attended', percent: 100, quantity: 0, cents: 600 }])
    expect(differenceCauses(at(7600), at(7600))).toEqual([])
  })

  it('keeps a difference of days that cost nothing', () => {
    const free = { kind: 'free-absence' as const, percent: 100 as const, quantity: 2, amountCents: 0 }
    expect(differenceCauses([free], [])).toEqual([{ kind: 'free-absence', percent: 100, quantity: 2, cents: 0 }])
  })

  it('adds up to the whole difference', () => {
    const sum = (list: { amountCents: number }[]): number => list.reduce((total, one) => total + one.amountCents, 0)
    fc.assert(
      fc.property(counted, counted, (now, before) => {
        const causes = differenceCauses(now, before)
        expect(causes.reduce((total, cause) => total + cause.cents, 0)).toBe(sum(now) - sum(before))
        expect(new Set(causes.map((cause) => `${cause.kind} ${cause.percent}`)).size).toBe(causes.length)
      }),
      fixedSeed,
    )
  })
})
