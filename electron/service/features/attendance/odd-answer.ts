import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { OddDay } from '../../../../shared/domain/attendance/odd-day.ts'
import type { OddFacts } from '../../../../shared/domain/attendance/odd-days.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { namedChild, type ChildNames } from '../named-patterns.ts'
import { placed, stretch, stretches } from './times.ts'

type Answer = OutputOf<'attendance.oddDays'>['odd'][number]

/** An odd fact as the contract has it: dates and times as texts, and who is there by name. */
export function oddAnswer(odd: OddDay, names: ChildNames, hosts: OddFacts['hosts']): Answer {
  const date = formatDate(odd.date)
  switch (odd.kind) {
    case 'outside-hours':
      return {
        ...odd,
        date,
        stays: stretches(odd.stays),
        outside: stretches(odd.outside),
        openingHours: stretches(odd.openingHours),
      }
    case 'longer-than-plan':
      return { ...odd, date, stays: placed(odd.stays), reserved: stretches(odd.reserved) }
    case 'two-hosts':
    case 'eleven-hours':
      return { ...odd, date, stays: placed(odd.stays) }
    case 'closed-day': {
      const { closure, ...rest } = odd
      const told = closure && { isService: closure.hostId === null, reason: closure.reason }
      return { ...rest, date, stays: stretches(odd.stays), ...(told && { closure: told }) }
    }
    case 'no-agreement':
      return { ...odd, date, stays: stretches(odd.stays), agreedHostIds: [...odd.agreedHostIds] }
    case 'over-limit': {
      const { kind, hostId, from, until, count, limit, childIds, at } = odd
      const host = hosts.get(hostId)
      const children = host ? at.children.map((child) => namedChild(child, host, names)) : []
      const worst = { ...stretch(at.from, at.until), children }
      return { kind, date, hostId, ...stretch(from, until), count, limit, childIds: [...childIds], at: worst }
    }
  }
}
