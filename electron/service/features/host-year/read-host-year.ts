import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import type { Executor } from '../../../../db/open.ts'
import { readClosureRecords } from '../../../../db/repositories/records/closures.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { formatDate, mondayOf, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { periodOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { intersect, quarterOf, yearPeriod, type Period } from '../../../../shared/domain/calendar/period.ts'
import { quartersOf } from '../../../../shared/domain/capacity/averages.ts'
import type { HostCapacityFacts } from '../../../../shared/domain/capacity/facts.ts'
import { closureHits } from '../../../../shared/domain/closures/closed-days.ts'
import { leaveDaysOf } from '../../../../shared/domain/closures/leave-days.ts'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { actionState } from '../../../../shared/domain/visits/action-state.ts'
import { leaveDaysWithRights } from '../../../../shared/law/rsz-leave.ts'
import type { QueryContext } from '../../context.ts'
import type { HostYear } from '../../documents/host-year/host-year.ts'
import { readUseAtHost } from '../attendance/use-at-host.ts'
import { dossierOf } from '../host-dossier.ts'
import { readHostSupport } from '../support/host-support.ts'
import { guidanceList } from '../visits/guidance-list.ts'
import { visitHistory } from '../visits/visit-history.ts'
import { readCases } from './read-cases.ts'
import { readOccupancy } from './read-occupancy.ts'

type Asked = { hostId: string; year: number }
type Dates = { from: string; until: string }

/**
 * A year of a host, gathered from what the screens ask, in a fixed number of queries.
 * @throws {ServiceError} `no-such-host`
 */
export async function readHostYear(
  context: Pick<QueryContext, 'db' | 'clock'>,
  { hostId, year }: Asked,
): Promise<HostYear> {
  const { db, clock } = context
  const [host] = await readHostRecords(db, hostId)
  const period = yearPeriod(year)
  const { hosts, closures, settings } = await readCapacityFacts(db, period, hostId)
  const [facts] = hosts
  if (!host || !facts) throw new ServiceError('not-found', 'no-such-host')
  const today = clock.today()
  const dates = { from: formatDate(period.from), until: formatDate(period.until) }
  const asOf = today < dates.until ? today : dates.until
  const visits = (await visitHistory(context, { hostId })).filter(({ date }) => isWithin(dates, date))
  return {
    host,
    year,
    asOf,
    visits,
    norms: normsOf(host, visits, { period, today: parseDate(today), settings }),
    ...(await readGuidance(context, hostId, dates)),
    training: await readTraining(context, hostId, dates),
    occupancy: await readOccupancy(db, { facts, closures, settings }, period, parseDate(today)),
    deviations: await readDeviations(db, { hostId, year }, parseDate(today)),
    closures: await readClosed(db, { facts, period, dates }),
    documents: dossierOf(host, asOf, settings.number('documents.alertDays', parseDate(asOf))),
    ...(await readCases(db, { hostId, ...dates })),
  }
}

const isWithin = ({ from, until }: Dates, date: string): boolean => from <= date && date <= until

/** The norm of every quarter that has begun and in which she works, as on the list of who is due (R161). */
function normsOf(
  host: Host,
  visits: HostYear['visits'],
  { period, today, settings }: { period: Period; today: number; settings: DatedSettings },
): HostYear['norms'] {
  const serving = periodOf({ from: host.startsOn, until: host.endsOn })
  return quartersOf(period).flatMap((quarter) => {
    if (quarter.from > today || !intersect(quarter, serving)) return []
    return [
      {
        quarter: quarter.name,
        made: visits.filter(({ date }) => quarterOf(parseDate(date)).name === quarter.name).length,
        norm: host.visitsPerQuarter ?? settings.number('visits.perQuarter', quarter.until),
      },
    ]
  })
}

/** What was agreed or still open in the year, and the goals that were worked on in it. */
async function readGuidance(
  context: Pick<QueryContext, 'db' | 'clock'>,
  hostId: string,
  { from, until }: Dates,
): Promise<Pick<HostYear, 'actions' | 'goals'>> {
  const { actions, goals } = await guidanceList(context, { hostId })
  const isOfYear = (begun: string, ended: string | undefined): boolean =>
    begun <= until && (ended === undefined || ended >= from)
  return {
    actions: actions
      .filter(({ record }) => record.isWithdrawn !== true && isOfYear(record.agreedOn, record.closedOn))
      .map(({ record }) => ({ record, state: actionState(record, context.clock.today()) })),
    goals: goals.filter(({ record }) => isOfYear(record.startedOn, record.endedOn)),
  }
}

async function readTraining(
  context: Pick<QueryContext, 'db' | 'clock'>,
  hostId: string,
  dates: Dates,
): Promise<HostYear['training']> {
  const { followed, ahead, years } = await readHostSupport(context, { hostId })
  return {
    minutes: years.find(({ year }) => year === dates.from.slice(0, 4))?.minutes ?? 0,
    followed: followed.filter(({ date }) => isWithin(dates, date)),
    ahead: ahead.filter(({ date }) => isWithin(dates, date)),
  }
}

/** Planned against real up to the last week that is over; the children are those with something to talk about. */
async function readDeviations(db: Executor, { hostId, year }: Asked, today: number): Promise<HostYear['deviations']> {
  const { from, until } = yearPeriod(year)
  const weeks = { from: mondayOf(from), until: Math.min(mondayOf(until) + 6, mondayOf(today) - 1) }
  if (weeks.until < from) return { months: [], children: [] }
  const { months, children } = await readUseAtHost(db, hostId, weeks)
  return {
    months: months.filter((month) => month.from.startsWith(`${year}-`)),
    children: children.filter(
      ({ deviations, agreements }) => deviations.length > 0 && agreements.some(({ host }) => host.id === hostId),
    ),
  }
}

/** Her own closures that touch the year, with the days of it on which she would be open, and her leave with rights (R78). */
async function readClosed(
  db: Executor,
  { facts, period, dates }: { facts: HostCapacityFacts; period: Period; dates: Dates },
): Promise<HostYear['closures']> {
  const records = (await readClosureRecords(db, { hostId: facts.hostId, touching: dates })).map(({ record }) => record)
  const hits = closureHits([facts])
  return {
    own: records
      .filter(({ hostId }) => hostId !== null)
      .map((record) => ({
        record,
        openDays: hits({ hostId: facts.hostId, ...(intersect(periodOf(record), period) ?? period) }).openDays,
      })),
    leaveDays: leaveDaysOf(facts, records, period),
    leaveMaximum: leaveDaysWithRights,
  }
}
