import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { daysInOrder } from './days-in-order.ts'

it('gives the entries of any dates asked in rising order', () => {
  const sorted = (dates: number[]): number[] => dates.sort((a, b) => a - b)
  fc.assert(
    fc.property(fc.array(fc.nat(30)).map(sorted), fc.uniqueArray(fc.nat(35)).map(sorted), (dates, asked) => {
      const entries = dates.map((date, index) => ({ date, index }))
      const entriesOn = daysInOrder(entries)
      for (const date of asked) expect(entriesOn(date)).toEqual(entries.filter((entry) => entry.date === date))
    }),
    fixedSeed,
  )
})
