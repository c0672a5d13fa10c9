import { parseDate } from '../calendar/date.ts'
import { intersect, type Period } from '../calendar/period.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import type { ClosureRecord } from '../exchange/document.ts'
import { openingDaysOf } from './closed-days.ts'

type Coded = Pick<ClosureRecord, 'hostId' | 'from' | 'until' | 'rsz'>

/**
 * How many days of a period a host is closed with social rights (R78): days on which she would be open, her own closures and
 * those of the whole service together, each day once. A holiday within her leave is a holiday, not leave.
 */
export function leaveDaysOf(facts: HostCapacityFacts, closures: readonly Coded[], period: Period): number {
  const isOpenOn = openingDaysOf(facts)
  const ofHost = closures.filter(({ hostId }) => hostId === null || hostId === facts.hostId)
  const daysOf = (code: ClosureRecord['rsz']): Set<number> => {
    const days = new Set<number>()
    for (const closure of ofHost) {
      if (closure.rsz !== code) continue
      const span = intersect({ from: parseDate(closure.from), until: parseDate(closure.until) }, period)
      if (span) for (let day = span.from; day <= span.until; day += 1) if (isOpenOn(day)) days.add(day)
    }
    return days
  }
  return daysOf('leave-with-rights').difference(daysOf('holiday')).size
}
