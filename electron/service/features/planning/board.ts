import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readHosts } from '../../../../db/repositories/host-files.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { boardDays } from '../../../../shared/contract/planning.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { formatDate, parseDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { covers, intersect, type Period } from '../../../../shared/domain/calendar/period.ts'
import type { PlannedChild } from '../../../../shared/domain/capacity/facts.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import type { Step } from '../../../../shared/domain/capacity/steps.ts'
import { hostDayOf, type HostDay } from '../../../../shared/domain/planning/host-day.ts'
import type { Handler } from '../../context.ts'

type Board = OutputOf<'planning.board'>

/** All hosts of a period day by day: peaks against limits, and in a short period the steps of each day. */
export const planningBoard: Handler<'planning.board'> = async ({ db }, input) => {
  const period = boardPeriod(input)
  const count = period.until - period.from + 1
  const { hosts, closures, settings } = await readCapacityFacts(db, period)
  const facts = new Map(hosts.map((host) => [host.hostId, host]))
  const calendar = closureCalendar(closures)
  const totals = Array.from({ length: count }, () => ({ children: new Set<string>(), openHosts: 0, overHosts: 0 }))
  const rows = (await readHosts(db)).flatMap((row): Board['hosts'] => {
    const known = facts.get(row.id)
    if (!known || !intersect(known, period)) return []
    const host = hostDays(known, calendar)
    const cells = totals.map((total, index) => {
      const day = hostDayOf(host, period.from + index, settings)
      for (const childId of day.reserved.keys()) total.children.add(childId)
      if (day.state === 'open') total.openHosts += 1
      if (day.peak > day.limit) total.overHosts += 1
      return cellOf(day, count <= boardDays.mostWithSteps)
    })
    const running = known.agreements.filter((agreement) => intersect(agreement, period))
    const children = new Set(running.map(({ childId }) => childId)).size
    const guests = (known.guests ?? []).filter((guest) => isGuestWithin(guest, period)).length
    return [{ id: row.id, firstName: row.first_name, lastName: row.last_name, city: row.city, children, guests, cells }]
  })
  const ofService = closures.filter((closure) => closure.hostId === null)
  const closureOn = (day: EpochDay) => ofService.find((closure) => covers(closure, day))?.reason
  return {
    days: totals.map(({ children, openHosts, overHosts }, index) => {
      const closure = closureOn(period.from + index)
      const date = formatDate(period.from + index)
      return { date, ...(closure ? { closure } : {}), children: children.size, openHosts, overHosts }
    }),
    hosts: rows,
  }
}

/** Whether a child of another host has a place here on one of the days (R75). */
function isGuestWithin({ dayChanges = [] }: PlannedChild, period: Period): boolean {
  return dayChanges.some(({ date }) => covers(period, date))
}

/** The days that a board is asked for; refused when they run backwards or are too many. */
export function boardPeriod(input: { from: string; until: string }): Period {
  const period = { from: parseDate(input.from), until: parseDate(input.until) }
  const count = period.until - period.from + 1
  if (count < 1) throw new ServiceError('validation', 'from-after-until')
  if (count > boardDays.most) throw new ServiceError('validation', 'period-too-long', { most: boardDays.most })
  return period
}

function cellOf(
  { state, closure, limit, peak, steps }: HostDay,
  withSteps: boolean,
): Board['hosts'][number]['cells'][number] {
  return {
    state,
    limit,
    peak,
    over: peak > limit,
    ...(closure ? { closure } : {}),
    ...(withSteps && steps.length > 0 ? { steps: steps.map(stepOf) } : {}),
  }
}

/** A step as the contract writes it. */
export function stepOf({ from, until, count }: Step): readonly [number, number, number] {
  return [from, until, count]
}
