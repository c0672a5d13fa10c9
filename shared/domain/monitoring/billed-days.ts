import { careDaysOf, type CareDayKind } from '../billing/care-days.ts'
import type { ClosureCalendar } from '../billing/closures.ts'
import type { ChildFacts } from '../billing/facts.ts'
import type { Percent } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/** A day that stands on an invoice, at the host of its agreement; one that nobody answered for is told apart. */
export type BilledDay = {
  childId: string
  hostId: string
  date: EpochDay
  kind: Exclude<CareDayKind, 'free-absence' | 'closed'>
  percent: Percent
  minutes: number
  isUnanswered: boolean
}

/**
 * The child-days of a period within one calendar year as the invoice has them (exchange.md §2): every charged day of an agreement
 * with its percent. Days that cost nothing are none.
 */
export function billedDaysOf(
  child: ChildFacts,
  period: Period,
  { closures, settings }: { closures: ClosureCalendar; settings: DatedSettings },
): BilledDay[] {
  return careDaysOf(child, period, closures, settings).days.flatMap((day) => {
    const { kind, agreement, date, percent, billedMinutes, unregistered } = day
    if (kind === 'free-absence' || kind === 'closed') return []
    return [
      {
        childId: child.childId,
        hostId: agreement.hostId,
        date,
        kind,
        percent,
        minutes: billedMinutes,
        isUnanswered: unregistered,
      },
    ]
  })
}
