import type { Executor } from '../../../../db/open.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import { readLastIncidents, readOpenDueDates, readWorkingHosts } from '../../../../db/repositories/visit-facts.ts'
import { readListedVisits, type ListedVisit } from '../../../../db/repositories/visit-lists.ts'
import { dueReasons } from '../../../../shared/contract/home-visits.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { compareNames } from '../../../../shared/domain/name-order.ts'
import { datedSettings, type DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import { shouldBeUnannounced, visitDue } from '../../../../shared/domain/visits/visit-due.ts'
import type { Handler } from '../../context.ts'
import { countConflicts } from './conflicts.ts'
import { reachableOf } from './hosts-in-view.ts'
import { listedOf } from './listed.ts'

type DueHost = OutputOf<'homeVisits.due'>[number]
type HostRow = Awaited<ReturnType<typeof readWorkingHosts>>[number]

/** Every host who works today, with when and why the next visit is due (R161, R164): the most pressing first. */
export const dueVisits: Handler<'homeVisits.due'> = async ({ db, clock }) => {
  const today = clock.today()
  const settings = datedSettings(await readSettings(db))
  const hosts = await readWorkingHosts(db, today)
  const visits = Map.groupBy(await readListedVisits(db, {}), ({ hostId }) => hostId)
  const actions = await readOpenDueDates(db)
  const incidents = await readLastIncidents(
    db,
    hosts.map(({ id }) => id),
  )
  const planned = await firstPlanned(db, visits)
  return hosts
    .map((host): DueHost => {
      const made = (visits.get(host.id) ?? []).filter(
        ({ status, date }) => status === 'done' && date >= host.starts_on && date <= today,
      )
      const open = actions.get(host.id) ?? []
      const overdue = open.filter((dueOn) => dueOn !== null && dueOn < today).length
      const last = made.at(-1)
      const due = dueOf(host, made, settings, today)
      const hasIncident = isSince(incidents.get(host.id), last, host.starts_on)
      const holds = new Set<string>(due.reasons)
      if (overdue > 0) holds.add('open-action')
      if (hasIncident) holds.add('incident')
      const next = planned.get(host.id)
      return {
        host: { ...reachableOf(host), city: host.city },
        startsOn: host.starts_on,
        ...(last && { lastVisit: { id: last.id, date: last.date, isAnnounced: last.isAnnounced } }),
        ...due,
        reasons: dueReasons.filter((reason) => holds.has(reason)),
        ...(next && { planned: next }),
        openActions: open.length,
        overdueActions: overdue,
      }
    })
    .sort(comparePressing)
}

/** The norm in force in a quarter is that of its last day; that of the first visit, that of the host's start. */
function dueOf(host: HostRow, visits: readonly ListedVisit[], settings: DatedSettings, on: string) {
  const today = parseDate(on)
  const startsOn = parseDate(host.starts_on)
  const facts = {
    startsOn,
    made: visits.map(({ date, isAnnounced }) => ({ date: parseDate(date), isAnnounced })),
  }
  const norm = {
    perQuarter: (end: number) => host.visits_per_quarter ?? settings.number('visits.perQuarter', end),
    firstWithinDays: settings.number('visits.firstWithinDays', startsOn),
  }
  const { dueOn, ...due } = visitDue(facts, norm, today)
  const oneOf = settings.number('visits.unannouncedOneOf', today)
  return {
    ...due,
    ...(dueOn !== undefined && { dueOn: formatDate(dueOn) }),
    shouldBeUnannounced: shouldBeUnannounced(facts, oneOf, today),
  }
}

/** Whether an incident was after the last visit; on the day of a visit without times it may have been. */
function isSince(incident: string | undefined, last: ListedVisit | undefined, startsOn: string): boolean {
  if (incident === undefined) return false
  if (!last) return incident >= startsOn
  return incident > `${last.date}T${last.until ?? last.from ?? '00:00'}`
}

/** The first visit that is planned with each host, also where its day is over. */
async function firstPlanned(db: Executor, visits: ReadonlyMap<string, readonly ListedVisit[]>) {
  const first = [...visits.values()].flatMap((ofHost) => ofHost.find(({ status }) => status === 'planned') ?? [])
  const conflicts = await countConflicts(db, 'visit', first)
  return new Map(first.map((visit) => [visit.hostId, listedOf(visit, conflicts(visit.id))]))
}

/** Late first, then an incident, then an agreement that is late, then what comes due: each by its date, then by name. */
function comparePressing(a: DueHost, b: DueHost): number {
  const rank = ({ reasons }: DueHost): number => {
    const order = [['overdue'], ['incident'], ['open-action'], ['new', 'due-soon']] as const
    const found = order.findIndex((some) => some.some((reason) => reasons.includes(reason)))
    return found < 0 ? order.length : found
  }
  // '~' comes after every digit.
  return rank(a) - rank(b) || compareText(a.dueOn ?? '~', b.dueOn ?? '~') || compareNames(a.host, b.host)
}
