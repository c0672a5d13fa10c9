import { expect, it } from 'vitest'
import type { BoardHost } from '../planning-types.ts'
import { averagesByHost, realisedByHost, searchableHosts, shownHosts } from './board-rows.ts'

const hosts: BoardHost[] = [
  host('h1', 'Fé', 'Soëtaert', 'Leiebeke', false),
  host('h2', 'Rita', 'Callens', 'Wilgem', true),
  host('h3', 'Els', 'Vandamme', 'Leiebeke', false),
]

const quarter = { quarter: '2026-Q4', openDays: 60, halfDays: 400, over: false }
const realised = { openDays: 0, halfDays: 0, unanswered: 0 }
const averages = averagesByHost({
  from: '2026-10-01',
  until: '2026-12-31',
  limit: 4,
  hosts: [{ id: 'h3', ...quarter, realised: { ...realised, over: false }, projected: { halfDays: 490, over: true } }],
  service: { ...quarter, realised, projectedHalfDays: 490 },
})

it.each([
  ['', undefined, ['h1', 'h2', 'h3']],
  ['soe fe', undefined, ['h1']],
  ['leiebeke', undefined, ['h1', 'h3']],
  ['', 'full', ['h2']],
  ['', 'average', ['h3']],
  ['wilgem', 'average', []],
] as const)('filter "%s", trouble %s', (filter, trouble, ids) => {
  const rows = searchableHosts(hosts, realisedByHost(undefined))
  expect(shownHosts(rows, filter, trouble, averages).map(({ id }) => id)).toEqual(ids)
})

it('has among the full ones who really was', () => {
  const had = realisedByHost([
    { id: 'h1', days: [{ index: 0, peak: 3, over: false }] },
    { id: 'h3', days: [{ index: 0, peak: 9, over: true }] },
  ])
  const rows = searchableHosts(hosts, had)
  expect(shownHosts(rows, '', 'full', averages).map(({ id }) => id)).toEqual(['h2', 'h3'])
  expect(had.get('h3')?.get(0)?.peak).toBe(9)
})

function host(id: string, firstName: string, lastName: string, city: string, over: boolean): BoardHost {
  return {
    id,
    firstName,
    lastName,
    city,
    children: 1,
    guests: 0,
    cells: [{ state: 'open', limit: 7, peak: over ? 8 : 7, over }],
  }
}
