import { readBillingFacts } from '../../../../db/repositories/billing-facts.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { readStayChecks } from '../../../../db/repositories/stay-checks.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { daysOfOdd, type OddDay } from '../../../../shared/domain/attendance/odd-day.ts'
import { oddDaysOf, type IsLookedAt, type OddFacts } from '../../../../shared/domain/attendance/odd-days.ts'
import { yearsOf } from '../../../../shared/domain/attendance/years-of.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import type { Executor } from '../../../../db/open.ts'
import type { Handler } from '../../context.ts'
import { daysInView } from './days-in-view.ts'
import { oddAnswer } from './odd-answer.ts'

type Answer = OutputOf<'attendance.oddDays'>
type Found = { facts: OddFacts; odd: OddDay[]; days: Answer['days'] }

/** The odd facts of a period that nobody looked at, with what stands in their days. */
export const oddDayList: Handler<'attendance.oddDays'> = async ({ db }, { from, until }) => {
  const isLookedAt = await readStayChecks(db, { from, until })
  const found: Found[] = []
  // Days are decided within a year: a period that goes over New Year is read in two parts.
  for (const part of yearsOf({ from: parseDate(from), until: parseDate(until) }))
    found.push(await oddIn(db, part, isLookedAt))
  const days = found.flatMap((part) => part.days)
  const children = await readNames(
    db,
    'children',
    days.map(({ childId }) => childId),
  )
  const names = new Map(children.map((child) => [child.id, child]))
  const odd = found.flatMap((part) => part.odd.map((one) => oddAnswer(one, names, part.facts.hosts)))
  const hostIds = [...odd, ...days.flatMap(({ stays, agreements }) => [...stays, ...agreements])].map(
    (one) => one.hostId,
  )
  return { odd, days, children, hosts: await readNames(db, 'hosts', new Set(hostIds)) }
}

async function oddIn(db: Executor, period: Period, isLookedAt: IsLookedAt): Promise<Found> {
  const facts = await readOddFacts(db, period)
  const odd = oddDaysOf(facts, period, isLookedAt)
  return { facts, odd, days: await daysInView(db, facts, odd.flatMap(daysOfOdd)) }
}

async function readOddFacts(db: Executor, period: Period): Promise<OddFacts> {
  const { children, closures, settings } = await readBillingFacts(db, period)
  const { hosts, closures: hostClosures } = await readCapacityFacts(db, period)
  const calendar = closureCalendar(hostClosures)
  return {
    children,
    hosts: new Map(hosts.map((host) => [host.hostId, hostDays(host, calendar)])),
    closures,
    settings,
  }
}
