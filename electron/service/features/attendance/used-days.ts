import { setImmediate } from 'node:timers/promises'
import { readBillingFacts, type BillingFilter } from '../../../../db/repositories/billing-facts.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { deviationWeeks } from '../../../../shared/contract/deviations.ts'
import { usedDaysOf, type UsedDay } from '../../../../shared/domain/attendance/used-days.ts'
import { yearsOf } from '../../../../shared/domain/attendance/years-of.ts'
import type { Agreement, Stay } from '../../../../shared/domain/billing/facts.ts'
import { mondayOf, parseDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { covers, type Period } from '../../../../shared/domain/calendar/period.ts'

/** A child's days in a period, its stays in it, and its agreements that still run when it ends. */
export type ChildPeriod = {
  childId: string
  days: readonly UsedDay[]
  stays: readonly Stay[]
  running: readonly Agreement[]
}

/** Whole weeks around the dates asked for; without them the usual number up to the last week that is over. */
export function wholeWeeks(asked: { from?: string | undefined; until?: string | undefined }, today: EpochDay): Period {
  const until = asked.until === undefined ? mondayOf(today) - 1 : mondayOf(parseDate(asked.until)) + 6
  const from = asked.from === undefined ? until + 1 - 7 * deviationWeeks.usual : mondayOf(parseDate(asked.from))
  if (from > until) throw new ServiceError('validation', 'from-after-until')
  if (until + 1 - from > 7 * deviationWeeks.most)
    throw new ServiceError('validation', 'period-too-long', { most: deviationWeeks.most * 7 })
  return { from, until }
}

/** How many children are walked before something else is heard. */
const atOnce = 50

/** Gives every child with an agreement in the period to `take`, in a fixed number of queries per calendar year. */
export async function eachChild(
  db: Executor,
  period: Period,
  filter: BillingFilter,
  take: (child: ChildPeriod) => void,
): Promise<void> {
  const pieces: { part: Period; facts: Awaited<ReturnType<typeof readBillingFacts>> }[] = []
  for (const part of yearsOf(period)) pieces.push({ part, facts: await readBillingFacts(db, part, filter) })
  const byChild = pieces.map(({ facts }) => new Map(facts.children.map((child) => [child.childId, child])))
  const childIds = new Set(byChild.flatMap((children) => [...children.keys()]))
  let walked = 0
  for (const childId of childIds) {
    const days: UsedDay[] = []
    const stays: Stay[] = []
    const running = new Map<string, Agreement>()
    for (const [index, { part, facts }] of pieces.entries()) {
      const child = byChild[index]?.get(childId)
      if (!child) continue
      days.push(...usedDaysOf(child, part, facts.closures, facts.settings))
      stays.push(...child.stays.filter((stay) => covers(part, stay.date)))
      for (const agreement of child.agreements)
        if (covers(agreement, period.until)) running.set(agreement.id, agreement)
    }
    take({ childId, days, stays, running: [...running.values()] })
    walked += 1
    if (walked % atOnce === 0) await setImmediate()
  }
}
