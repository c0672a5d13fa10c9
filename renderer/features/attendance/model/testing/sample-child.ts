import { closureCalendar } from '../../../../../shared/domain/billing/closures.ts'
import type { ChildFacts, Closure } from '../../../../../shared/domain/billing/facts.ts'
import { parseDate } from '../../../../../shared/domain/calendar/date.ts'
import { monthPeriod, openEnd } from '../../../../../shared/domain/calendar/period.ts'
import type { Slot } from '../../../../../shared/domain/care-plan/care-plan.ts'
import { datedSettings } from '../../../../../shared/domain/settings/dated-settings.ts'
import type { SheetFrame } from '../sheet-row.ts'

const always = { from: parseDate('2020-01-01'), until: openEnd }

/** October 2026 of host `h`, on a day after it unless said otherwise. */
export function october(today = '2026-11-10', closures: readonly Closure[] = []): SheetFrame {
  return {
    hostId: 'h',
    period: monthPeriod('2026-10'),
    today: parseDate(today),
    closures: closureCalendar(closures),
    settings: datedSettings([]),
  }
}

/** A child that comes on Monday and Tuesday 08:00–17:00 and on Wednesday 08:00–12:00, at € 20,00 a day. */
export function sampleChild(changes: Partial<ChildFacts> = {}): ChildFacts {
  const slot = (weekday: Slot['weekday'], until: number): Slot => ({ week: 1, weekday, from: 480, until })
  const plan = { ...always, cycleWeeks: 1, cycleStart: parseDate('2026-01-05') }
  return {
    childId: 'c',
    agreements: [
      {
        ...always,
        id: 'a',
        childId: 'c',
        contractHolderId: 'p',
        hostId: 'h',
        plans: [{ ...plan, slots: [slot(1, 1020), slot(2, 1020), slot(3, 720)] }],
        freeHalfDaysUsed: new Map(),
      },
    ],
    stays: [],
    absences: [],
    tariffs: [{ ...always, contractHolderId: 'p', dayCents: 2000, kind: 'income' }],
    extraCosts: [],
    ...changes,
  }
}
