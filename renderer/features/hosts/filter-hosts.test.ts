import { describe, expect, it } from 'vitest'
import { endOfNextQuarter } from './breach-notes.tsx'
import { matchesFilter } from '../../components/matches-filter.ts'
import { hostTexts, isHostInState, type HostState } from './filter-hosts.ts'
import { averageOf, type HostRow } from './host-types.ts'

const average = { quarter: '2026-Q4', openDays: 52, halfDays: 415, over: false }
const host = (id: string, part: Partial<HostRow> = {}): HostRow => ({
  id,
  firstName: 'Els',
  lastName: 'Vandamme',
  city: 'Waregem',
  startsOn: '2014-01-01',
  children: 5,
  average,
  breaches: 0,
  peak: 6,
  ...part,
})

describe('the list of hosts', () => {
  const hosts = [
    host('a'),
    host('b', { lastName: 'Baert', breaches: 2 }),
    host('c', { endsOn: '2026-11-08' }),
    host('d', { endsOn: '2026-11-09', city: 'Zulte' }),
  ]
  const ids = (filter: string, state: HostState) =>
    hosts
      .filter((row) => isHostInState(row, state, '2026-11-09') && matchesFilter(filter, hostTexts(row)))
      .map(({ id }) => id)

  it('narrows by state: the last day still counts', () => {
    expect(ids('', 'active')).toEqual(['a', 'b', 'd'])
    expect(ids('', 'ended')).toEqual(['c'])
    expect(ids('', 'full')).toEqual(['b'])
    expect(ids('', 'all')).toHaveLength(4)
  })

  it('narrows by name and town together', () => {
    expect(ids('els zul', 'all')).toEqual(['d'])
  })
})

it('knows the average and the end of the next quarter', () => {
  expect(averageOf(average)).toBeCloseTo(3.99)
  expect(averageOf({ ...average, openDays: 0 })).toBe(0)
  expect(endOfNextQuarter('2026-11-09')).toBe('2027-03-31')
  expect(endOfNextQuarter('2026-03-31')).toBe('2026-06-30')
})
