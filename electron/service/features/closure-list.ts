import { readCapacityFacts } from '../../../db/repositories/capacity-facts.ts'
import { countAttendancePerClosure, readClosableHosts } from '../../../db/repositories/closure-conflicts.ts'
import { readClosureRecords } from '../../../db/repositories/records/closures.ts'
import { formatDate } from '../../../shared/domain/calendar/date.ts'
import { periodOf } from '../../../shared/domain/calendar/dated-span.ts'
import { intersect, yearPeriod } from '../../../shared/domain/calendar/period.ts'
import { closureHits } from '../../../shared/domain/closures/closed-days.ts'
import { leaveDaysOf } from '../../../shared/domain/closures/leave-days.ts'
import { leaveDaysWithRights } from '../../../shared/law/rsz-leave.ts'
import type { Handler } from '../context.ts'

/** The first and last date of a year. */
export function yearDates(year: number): { from: string; until: string } {
  const { from, until } = yearPeriod(year)
  return { from: formatDate(from), until: formatDate(until) }
}

/** The closures of a year with what they fall on within it, and who can be closed. */
export const closureList: Handler<'closures.list'> = async ({ db }, { year }) => {
  const [period, dates] = [yearPeriod(year), yearDates(year)]
  const stored = await readClosureRecords(db, { touching: dates })
  const attendance = await countAttendancePerClosure(db, dates)
  const people = await readClosableHosts(db, dates.until)
  const { hosts } = await readCapacityFacts(db, period)
  const hits = closureHits(hosts)
  const facts = new Map(hosts.map((host) => [host.hostId, host]))
  const ofHost = Map.groupBy(stored, ({ record }) => record.hostId)
  const recordsOf = (hostId: string | null) => (ofHost.get(hostId) ?? []).map(({ record }) => record)
  const ofService = recordsOf(null)
  const entriesOf = (hostId: string | null) =>
    (ofHost.get(hostId) ?? []).map(({ id, version, record }) => {
      const met = hits({ hostId, ...(intersect(periodOf(record), period) ?? period) })
      return { id, version, record, ...met, children: met.children.size, attendance: attendance.get(id) ?? 0 }
    })
  return {
    closures: [
      ...entriesOf(null),
      ...people.flatMap(({ id, firstName, lastName }) =>
        entriesOf(id).map((entry) => ({ ...entry, host: { id, firstName, lastName } })),
      ),
    ],
    hosts: people.map((host) => {
      const own = facts.get(host.id)
      return { ...host, leaveDays: own ? leaveDaysOf(own, [...ofService, ...recordsOf(host.id)], period) : 0 }
    }),
    leaveMaximum: leaveDaysWithRights,
  }
}
