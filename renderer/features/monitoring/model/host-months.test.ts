import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fixedSeed } from '../../../../tests/support/fixed-seed.ts'
import { partsAt, placeAbove, valueAt, type Place } from './host-months.ts'

const months = ['2026-01', '2026-02', '2026-11']
const anyHosts = fc
  .array(
    fc.uniqueArray(fc.record({ month: fc.constantFrom(...months), count: fc.nat(9) }), {
      selector: (one) => one.month,
    }),
  )
  .map((all) => all.map((own, index) => ({ id: `h${index}`, firstName: 'An', lastName: `${index}`, months: own })))

it('every number is the sum of its rows, down to the month of a host', () => {
  fc.assert(
    fc.property(anyHosts, (hosts) => {
      const count = (month: { count: number }): number => month.count
      const check = (place: Place): void => {
        const parts = partsAt(hosts, count, place)
        if (!parts) {
          expect(place.month !== undefined && place.hostId !== undefined).toBe(true)
          return
        }
        expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(valueAt(hosts, count, place))
        for (const part of parts) {
          expect(valueAt(hosts, count, part.place)).toBe(part.value)
          check(part.place)
        }
      }
      check({})
      for (const month of months) check({ month })
      for (const { id: hostId } of hosts) check({ hostId })
    }),
    fixedSeed,
  )
})

it('goes back to where it came from', () => {
  const place = { month: '2026-01', hostId: 'h1' }
  expect(placeAbove(place, false)).toEqual({ month: '2026-01' })
  expect(placeAbove(place, true)).toEqual({ hostId: 'h1' })
  expect([placeAbove({ month: '2026-01' }, false), placeAbove({}, true)]).toEqual([undefined, undefined])
})
