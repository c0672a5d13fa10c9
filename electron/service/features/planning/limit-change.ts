import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readChildNamesAtHost } from '../../../../db/repositories/child-files.ts'
import { readHosts } from '../../../../db/repositories/host-files.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { limitOn } from '../../../../shared/domain/capacity/breaches.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import {
  breachesAfter,
  limitChangeOn,
  nextLimitChange,
  plansInvolved,
} from '../../../../shared/domain/planning/limit-change.ts'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import type { Handler } from '../../context.ts'
import { namedChild, namedPatterns } from '../named-patterns.ts'
import { planOf } from './plan-records.ts'

type Answer = OutputOf<'planning.limitChange'>

const year = 365

/** Every host who is over its limit in the year after the legal maximum changes, with the plans that make it so (R1). */
export const planningLimitChange: Handler<'planning.limitChange'> = async ({ db, clock }, input) => {
  const settings = datedSettings(await readSettings(db))
  const change =
    input.date === undefined
      ? nextLimitChange(parseDate(clock.today()), settings)
      : limitChangeOn(parseDate(input.date), settings)
  if (!change) return { hosts: [] }
  const period = { from: change.date, until: change.date + year - 1 }
  const { hosts: facts, closures } = await readCapacityFacts(db, period)
  const calendar = closureCalendar(closures)
  const known = new Map(facts.map((host) => [host.hostId, host]))
  const hosts: Answer['hosts'] = []
  for (const row of await readHosts(db)) {
    const host = known.get(row.id)
    if (!host) continue
    const days = hostDays(host, calendar)
    const breaches = breachesAfter(days, change, period, settings)
    if (breaches.length === 0) continue
    const names = await readChildNamesAtHost(db, row.id)
    const patterns = (isNew: boolean) =>
      namedPatterns(
        breaches.filter((breach) => breach.isNew === isNew),
        days,
        period,
        names,
      ).map((pattern) => ({ ...pattern, isNew }))
    hosts.push({
      id: row.id,
      firstName: row.first_name,
      lastName: row.last_name,
      city: row.city,
      limit: limitOn(host, change.date, settings),
      patterns: [...patterns(true), ...patterns(false)],
      plans: plansInvolved(days, breaches).map(({ agreement, plan }) => ({
        agreementId: agreement.id,
        child: namedChild({ id: agreement.childId, isOwn: false }, days, names),
        plan: planOf(plan),
      })),
    })
  }
  const { date, before, after } = change
  return { change: { date: formatDate(date), until: formatDate(period.until), before, after }, hosts }
}
