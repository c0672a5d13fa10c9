import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readHosts } from '../../../../db/repositories/host-files.ts'
import { readAbsentDays, readPresentMinutes } from '../../../../db/repositories/planning-stays.ts'
import type { Executor } from '../../../../db/open.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { halfDaysFor } from '../../../../shared/domain/attendance/percent.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { formatDate, parseDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { intersect, quarterOf, type Period } from '../../../../shared/domain/calendar/period.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { quarterOutlook, type HadDays } from '../../../../shared/domain/planning/quarter-outlook.ts'
import type { Handler } from '../../context.ts'

type Averages = OutputOf<'planning.averages'>

/** The quarter of every host: planned, realised up to yesterday, and how it will end (R2–R4). */
export const planningAverages: Handler<'planning.averages'> = async ({ db, clock }, input) => {
  const quarter = quarterNamed(input.quarter)
  const today = parseDate(clock.today())
  const { hosts, closures, settings } = await readCapacityFacts(db, quarter)
  const facts = new Map(hosts.map((host) => [host.hostId, host]))
  const calendar = closureCalendar(closures)
  const hadAt = await readHadDays(db, quarter, today)
  const rows = (await readHosts(db)).flatMap((row): Averages['hosts'] => {
    const known = facts.get(row.id)
    if (!known || !intersect(known, quarter)) return []
    const outlook = quarterOutlook(hostDays(known, calendar), quarter, today, hadAt(row.id), settings)
    return [{ id: row.id, ...outlook }]
  })
  return {
    from: formatDate(quarter.from),
    until: formatDate(quarter.until),
    limit: settings.number('capacity.averageLimit', quarter.until),
    hosts: rows,
    service: addedUp(quarter.name, rows),
  }
}

/** What is known of the days before today in a period, by host. */
export async function readHadDays(
  db: Executor,
  period: Period,
  today: EpochDay,
  hostId?: string,
): Promise<(hostId: string) => HadDays> {
  const past = { from: period.from, until: Math.min(period.until, today - 1) }
  const halfDays = await readHalfDaysHad(db, past, hostId)
  const absent = past.until < past.from ? undefined : await readAbsentDays(db, past)
  return (id) => {
    const days = halfDays.get(id)
    return {
      halfDaysHad: (day) => days?.get(day) ?? 0,
      isAbsent: (childId, day) => absent?.get(day)?.has(childId) ?? false,
    }
  }
}

/** Half days of the stays of a period, by host and day. */
async function readHalfDaysHad(
  db: Executor,
  past: Period,
  hostId?: string,
): Promise<Map<string, Map<EpochDay, number>>> {
  const byHost = new Map<string, Map<EpochDay, number>>()
  if (past.until < past.from) return byHost
  for (const row of await readPresentMinutes(db, past, hostId)) {
    let days = byHost.get(row.hostId)
    if (!days) byHost.set(row.hostId, (days = new Map<EpochDay, number>()))
    days.set(row.date, (days.get(row.date) ?? 0) + row.children * halfDaysFor(row.minutes))
  }
  return byHost
}

/** The quarter that a name `2026-Q4` names. */
function quarterNamed(name: string): Period & { name: string } {
  const month = Number(name.slice(6)) * 3
  return quarterOf(parseDate(`${name.slice(0, 4)}-${String(month).padStart(2, '0')}-01`))
}

function addedUp(quarter: string, rows: Averages['hosts']): Averages['service'] {
  const sum = (number: (row: Averages['hosts'][number]) => number): number =>
    rows.reduce((total, row) => total + number(row), 0)
  return {
    quarter,
    openDays: sum((row) => row.openDays),
    halfDays: sum((row) => row.halfDays),
    realised: {
      openDays: sum((row) => row.realised.openDays),
      halfDays: sum((row) => row.realised.halfDays),
      unanswered: sum((row) => row.realised.unanswered),
    },
    projectedHalfDays: sum((row) => row.projected.halfDays),
  }
}
