import { readBillingFacts } from '../../../../db/repositories/billing-facts.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { readAbsenceReasons } from '../../../../db/repositories/records/absence-reasons.ts'
import { readAbsenceRecords } from '../../../../db/repositories/records/absences.ts'
import type { TodayLine } from '../../../../shared/contract/today-lines.ts'
import { absenceReasonsOf } from '../../../../shared/domain/attendance/absence-reasons.ts'
import { deriveFreeDays } from '../../../../shared/domain/billing/free-days-derivation.ts'
import { parseDate, yearOf } from '../../../../shared/domain/calendar/date.ts'
import { covers, yearPeriod } from '../../../../shared/domain/calendar/period.ts'
import type { QueryContext } from '../../context.ts'
import { hostNamed, type TodayFacts } from './today-facts.ts'

/**
 * Children who were announced absent on a day that they had reserved, with what it costs them (R61–R67). A day on which the host is
 * closed is no absence of theirs, and whoever came after all is there.
 */
export async function absenceLines({ db }: QueryContext, facts: TodayFacts): Promise<TodayLine[]> {
  const { day } = facts
  const absences = await readAbsenceRecords(db, { dates: [day] })
  if (absences.length === 0) return []
  const childIds = absences.map(({ childId }) => childId)
  const date = parseDate(day)
  const year = yearOf(date)
  const { children, closures, settings } = await readBillingFacts(db, yearPeriod(year), { childIds })
  const names = new Map((await readNames(db, 'children', childIds)).map((name) => [name.id, name]))
  const reasons = absenceReasonsOf(await readAbsenceReasons(db))
  return absences.flatMap((absence) => {
    const name = names.get(absence.childId)
    const child = children.find(({ childId }) => childId === absence.childId)
    if (!name || !child) return []
    return child.agreements
      .filter((agreement) => covers(agreement, date))
      .flatMap((agreement): TodayLine[] => {
        const { steps } = deriveFreeDays(child, agreement, year, closures, settings, date)
        const step = steps.find((one) => one.date === date)
        if (!step || step.outcome === 'closed' || step.outcome === 'present') return []
        return [
          {
            kind: 'child-absence',
            id: `child-absence ${agreement.id}`,
            isLate: false,
            date: day,
            child: name,
            host: hostNamed(facts, agreement.hostId),
            reason: reasons.of(absence).name,
            ...(absence.notifiedAt !== undefined && { notifiedAt: absence.notifiedAt }),
            outcome: step.outcome,
            left: step.leftAfter,
          },
        ]
      })
  })
}
