import type { Executor } from '../../../../db/open.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import {
  countOpenActions,
  readLastIncidents,
  readMadeVisits,
  readWorkingHosts,
} from '../../../../db/repositories/visit-facts.ts'
import { readListedVisits } from '../../../../db/repositories/visit-lists.ts'
import { dueReasons } from '../../../../shared/contract/home-visits.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
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
type MadeRow = NonNullable<ReturnType<Awaited<ReturnType<typeof readMadeVisits>>['get']>>[number]

/** Every host who works today, with when and why the next visit is due (R161, R164): the most pressing first. */
export const dueVisits: Handler<'homeVisits.due'> = async ({ db, clock }) => {
  const today = clock.today()
  const settings = datedSettings(await readSettings(db))
  const hosts = await readWorkingHosts(db, today)
  const made = await readMadeVisits(db, today)
  const actions = await countOpenActions(db, today)
  const incidents = await readLastIncidents(
    db,
    hosts.map(({ id }) => id),
  )
  const planned = await readFirstPlanned(db)
  return hosts
    .map((host): DueHost => {
      const visits = (made.get(host.id) ?? []).filter(({ date }) => date >= host.starts_on)
      const { open, overdue } = actions.get(host.id) ?? { open: 0, overdue: 0 }
      const due = dueOf(host, visits, settings, today)
      const hasIncident = isSince(incidents.get(host.id), visits.at(-1), host.starts_on)
      const holds = new Set<string>(due.reasons)
      if (overdue > 0) holds.add('open-action')
      if (hasIncident) holds.add('incident')
      const last = visits.at(-1)
      const next = planned.get(host.id)
      return {
        host: { ...reachableOf(host), city: host.city },
        startsOn: host.starts_on,
        ...(last && { lastVisit: { id: last.id, date: last.date, isAnnounced: last.is_announced === 1 } }),
        ...due,
        reasons: dueReasons.filter((reason) => holds.has(reason)),
        ...(next && { planned: next }),
        openActions: open,
        overdueActions: overdue,
      }
    })
    .sort(comparePressing)
}

/** The norm in force in a quarter is that of its last day; that of the first visit, that of the host's start. */
function dueOf(host: HostRow, visits: readonly MadeRow[], settings: DatedSettings, on: string) {
  const today = parseDate(on)
  const startsOn = parseDate(host.starts_on)
  const facts = {
    startsOn,
    made: visits.map(({ date, is_announced }) => ({ date: parseDate(date), isAnnounced: is_announced === 1 })),
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
function isSince(incident: string | undefined, last: MadeRow | undefined, startsOn: string): boolean {
  if (incident === undefined) return false
  if (!last) return incident >= startsOn
  const minute = last.until_minute ?? last.from_minute
  return incident > `${last.date}T${minute === null ? '00:00' : formatTime(minute)}`
}

/** The first visit that is planned with each host, also where its day is over. */
async function readFirstPlanned(db: Executor) {
  const visits = await readListedVisits(db, { status: 'planned' })
  const conflicts = await countConflicts(db, 'visit', visits)
  return new Map(visits.toReversed().map((visit) => [visit.hostId, listedOf(visit, conflicts(visit.id))]))
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
