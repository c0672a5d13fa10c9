import { describe, expect, it } from 'vitest'
import type { ClosableHost, ClosureEntry } from '../closure-types.ts'
import { closureGroups } from './closure-groups.ts'

const host = (id: string, firstName: string, lastName: string): ClosableHost => ({
  id,
  firstName,
  lastName,
  statute: 'social',
  startsOn: '2020-01-01',
  leaveDays: 0,
})
const hosts = [host('h1', 'Renée', 'Claes'), host('h2', 'Els', 'Vandamme')]

const closure = (id: string, of: ClosableHost | undefined): ClosureEntry => ({
  id,
  version: 1,
  record: { hostId: of?.id ?? null, from: '2026-12-21', until: '2026-12-24', reason: 'leave' },
  ...(of ? { host: { id: of.id, firstName: of.firstName, lastName: of.lastName } } : {}),
  openDays: 0,
  reservations: 0,
  children: 0,
  attendance: 0,
})
const closures = [closure('s1', undefined), closure('a', hosts[0]), closure('b', hosts[0]), closure('c', hosts[1])]

const shown = (scope: 'all' | 'service' | 'hosts', filter = '') =>
  closureGroups(closures, hosts, { scope, filter }).map((group) => [
    group.host?.id,
    ...group.closures.map(({ id }) => id),
  ])

describe('closureGroups', () => {
  it('keeps the order of the answer, the whole service first', () => {
    expect(shown('all')).toEqual([
      [undefined, 's1'],
      ['h1', 'a', 'b'],
      ['h2', 'c'],
    ])
  })

  it('shows only the whole service, or only hosts', () => {
    expect(shown('service')).toEqual([[undefined, 's1']])
    expect(shown('hosts')).toEqual([
      ['h1', 'a', 'b'],
      ['h2', 'c'],
    ])
  })

  it('finds a host without accents, and keeps the days that concern everybody', () => {
    expect(shown('all', 'renee')).toEqual([
      [undefined, 's1'],
      ['h1', 'a', 'b'],
    ])
    expect(shown('hosts', 'vandam')).toEqual([['h2', 'c']])
    expect(shown('hosts', 'nobody')).toEqual([])
  })
})
