import { describe, expect, it } from 'vitest'
import { span } from '../../../tests/support/facts-in-words.ts'
import { host } from '../../../tests/support/host-in-words.ts'
import type { ClosureRecord, RszCode } from '../exchange/document.ts'
import { leaveDaysOf } from './leave-days.ts'

const year = span('2026-01-01', '2026-12-31')
const closed = (from: string, until: string, rsz?: RszCode, hostId: string | null = 'h'): ClosureRecord => ({
  hostId,
  from,
  until,
  reason: 'leave',
  ...(rsz ? { rsz } : {}),
})

describe('leaveDaysOf (R78)', () => {
  it('counts the days on which the host would be open', () => {
    // Three weeks and a weekend.
    expect(leaveDaysOf(host(), [closed('2026-08-01', '2026-08-23', 'leave-with-rights')], year)).toBe(15)
  })

  it('counts each day once, of the service and of the host together, within the year', () => {
    const closures = [
      closed('2026-12-28', '2027-01-08', 'leave-with-rights'),
      closed('2026-12-31', '2026-12-31', 'leave-with-rights', null),
      closed('2026-05-15', '2026-05-15', 'leave-with-rights', null),
    ]
    expect(leaveDaysOf(host(), closures, year)).toBe(5)
  })

  it('leaves out other codes, other hosts, and holidays within the leave', () => {
    const closures = [
      closed('2026-07-20', '2026-07-24', 'leave-with-rights'),
      closed('2026-07-21', '2026-07-21', 'holiday', null),
      closed('2026-08-03', '2026-08-07', 'leave-without-rights'),
      closed('2026-08-10', '2026-08-14'),
      closed('2026-08-17', '2026-08-21', 'leave-with-rights', 'h2'),
    ]
    expect(leaveDaysOf(host(), closures, year)).toBe(4)
  })
})
