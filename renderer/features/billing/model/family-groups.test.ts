import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleFamily, sampleMonth } from '../testing/sample-month.ts'
import {
  differenceOf,
  exceptionOf,
  exceptionsGroup,
  filterGroups,
  groupFamilies,
  listRows,
  neighbour,
} from './family-groups.ts'

const heldBack = sampleFamily('p1', { missingTariffs: [{ childId: 'p1-c', dates: ['2026-10-05'] }] })
const open = sampleFamily('p2', { openDays: [{ childId: 'p2-c', date: '2026-10-05' }] })
const { previousCents: _none, ...newcomer } = sampleFamily('p3')
const big = sampleFamily('p4', { totalCents: 5000 })
const ordinary = sampleFamily('p5', { hostId: 'h2' })
const month = sampleMonth([ordinary, big, newcomer, open, heldBack])

test('who needs a look comes first, held back before all', () => {
  const [first, second] = groupFamilies(month)
  expect(first?.id).toBe(exceptionsGroup)
  expect(first?.families.map((family) => family.contractHolderId)).toEqual(['p1', 'p2', 'p3', 'p4'])
  expect(second?.host?.lastName).toBe('Baert')
})

test('subtotals leave out who is held back, and count a newcomer whole', () => {
  const [first] = groupFamilies(month)
  expect(first?.cents).toBe(15_000 + 15_000 + 5000)
  expect(first?.differenceCents).toBe(0 + 15_000 - 10_000)
})

test('a difference is big from half of last month and € 25 on', () => {
  expect(exceptionOf(sampleFamily('a', { totalCents: 7500 }))).toBe('big-difference')
  expect(exceptionOf(sampleFamily('a', { totalCents: 7501 }))).toBeUndefined()
  expect(exceptionOf(sampleFamily('a', { previousCents: 3000, totalCents: 1000 }))).toBeUndefined()
  expect(exceptionOf(sampleFamily('a', { totalCents: 100, issuedNumber: '1' }))).toBeUndefined()
})

test('a difference that closed days explain is none to look at first', () => {
  const causes = [{ kind: 'closed', percent: 100, quantity: 9, cents: 0 } as const]
  expect(exceptionOf(sampleFamily('a', { totalCents: 5000, causes }))).toBeUndefined()
})

test('in the first month of a service nobody is new', () => {
  expect(groupFamilies(sampleMonth([newcomer])).map((group) => group.id)).toEqual(['h1'])
})

test('a family that is held back has no difference', () => {
  expect(differenceOf(heldBack)).toBeUndefined()
  expect(differenceOf(big)).toBe(-10_000)
})

test('the arrow keys step over headings and stop at the ends', () => {
  const rows = listRows(groupFamilies(month))
  expect(neighbour(rows, 'p4', 1)).toBe('p5')
  expect(neighbour(rows, 'p5', 1)).toBe('p5')
  expect(neighbour(rows, 'p1', -1)).toBe('p1')
  expect(neighbour(rows, undefined, 1)).toBe('p1')
})

test('a filter leaves out empty groups and counts what is left', () => {
  const groups = filterGroups(groupFamilies(month), (family) => family.contractHolderId === 'p4')
  expect(groups.map((group) => [group.id, group.cents])).toEqual([[exceptionsGroup, 5000]])
})

test('every family stands in exactly one group, and the groups add up to the month', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined })
  const families = fc.array(
    fc.record({ total: amount, previous: amount, held: fc.boolean(), host: fc.constantFrom('h1', 'h2', 'h9') }),
  )
  fc.assert(
    fc.property(families, (drawn) => {
      const rows = drawn.map(({ total, previous, held, host }, index) => {
        const { totalCents: _total, previousCents: _previous, ...family } = sampleFamily(`p${index}`)
        return {
          ...family,
          hostId: host,
          ...(total === undefined ? {} : { totalCents: total }),
          ...(previous === undefined ? {} : { previousCents: previous }),
          missingTariffs: held ? [{ childId: `p${index}-c`, dates: ['2026-10-05'] }] : [],
        }
      })
      const groups = groupFamilies(sampleMonth(rows))
      const ids = groups.flatMap((group) => group.families.map((family) => family.contractHolderId))
      expect(ids.toSorted()).toEqual(rows.map((family) => family.contractHolderId).toSorted())
      const billed = rows.filter((family) => family.missingTariffs.length === 0)
      expect(groups.reduce((sum, group) => sum + group.cents, 0)).toBe(
        billed.reduce((sum, family) => sum + (family.totalCents ?? 0), 0),
      )
    }),
  )
})
