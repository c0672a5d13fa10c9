import { expect, it } from 'vitest'
import { retentionClocks } from './retention.ts'

it('starts the clocks of those whose care ends, not of those who go on elsewhere', () => {
  const clocks = retentionClocks({ startsOn: '2020-02-29', endsOn: '2026-12-31' }, [
    { child: 'a', lastDay: '2026-12-31' },
    { child: 'b', lastDay: undefined },
    { child: 'c', lastDay: '2026-11-15' },
    { child: 'd', lastDay: '2026-12-31' },
  ])
  expect(clocks.map(({ kind, until, children }) => [kind, until, children.join('')])).toEqual([
    ['child-file', '2031-11-15', 'c'],
    ['child-file', '2031-12-31', 'ad'],
    ['child-file', undefined, 'b'],
    ['host-file', '2031-12-31', ''],
    ['register', '2027-12-31', ''],
    ['criminal-record', '2023-02-28', ''],
    ['accounts', '2036-12-31', ''],
    ['complaints-and-crises', undefined, ''],
  ])
})
