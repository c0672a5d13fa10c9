import { setImmediate } from 'node:timers/promises'
import { readBillingFacts, type BillingFacts, type BillingFilter } from '../../../../db/repositories/billing-facts.ts'
import type { Executor } from '../../../../db/open.ts'
import { readChildrenOfSheet } from '../../../../db/repositories/sheet-children.ts'
import type { ChildFacts } from '../../../../shared/domain/billing/facts.ts'
import { formatDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'

/** How many children are walked before something else is heard. */
const atOnce = 50

/** The part of a period that is over; undefined while none of it is. */
export function pastOf(period: Period, today: EpochDay): Period | undefined {
  const past = { from: period.from, until: Math.min(period.until, today - 1) }
  return past.until < past.from ? undefined : past
}

/** Gives every child with facts of billing in a period within one calendar year to `take`, in a fixed number of queries. */
export async function eachChildOf(
  db: Executor,
  period: Period,
  filter: BillingFilter,
  take: (child: ChildFacts, facts: Omit<BillingFacts, 'children'>) => void,
): Promise<void> {
  const { children, ...facts } = await readBillingFacts(db, period, filter)
  for (const [index, child] of children.entries()) {
    take(child, facts)
    if (index % atOnce === atOnce - 1) await setImmediate()
  }
}

/** The same for the children with an agreement at a host in the period, and those who came there. */
export async function eachChildAtHost(
  db: Executor,
  period: Period,
  hostId: string,
  take: (child: ChildFacts, facts: Omit<BillingFacts, 'children'>) => void,
): Promise<void> {
  const dates = { hostId, from: formatDate(period.from), until: formatDate(period.until) }
  const childIds = (await readChildrenOfSheet(db, dates)).map(({ id }) => id)
  await eachChildOf(db, period, { childIds }, take)
}
