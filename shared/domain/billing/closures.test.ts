import { expect, it } from 'vitest'
import { on, span } from '../../../tests/support/facts-in-words.ts'
import { closureCalendar } from './closures.ts'

it('finds the closure of the host before that of the service, both ends included', () => {
  const calendar = closureCalendar([
    { hostId: null, ...span('2026-10-12', '2026-10-16'), reason: 'holiday' },
    { hostId: 'h', ...span('2026-10-16', '2026-10-20'), reason: 'illness' },
  ])
  const reasons = (hostId: string) =>
    ['2026-10-11', '2026-10-12', '2026-10-16', '2026-10-20', '2026-10-21'].map(
      (date) => calendar.on(hostId, on(date))?.reason,
    )
  expect(reasons('h')).toEqual([undefined, 'holiday', 'illness', 'illness', undefined])
  expect(reasons('other')).toEqual([undefined, 'holiday', 'holiday', undefined, undefined])
})
