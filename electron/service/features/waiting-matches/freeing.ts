import { readNames } from '../../../../db/repositories/names.ts'
import { readSchoolDays } from '../../../../db/repositories/school-days.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { withAgreement } from '../../../../shared/domain/capacity/draft-plan.ts'
import type { HostCapacityFacts } from '../../../../shared/domain/capacity/facts.ts'
import { fitsWholly } from '../../../../shared/domain/waiting-matches/fit.ts'
import { freeingEvents, type FreeingEvent } from '../../../../shared/domain/waiting-matches/freeing-events.ts'
import type { HostRooms } from '../../../../shared/domain/waiting-matches/host-rooms.ts'
import { roomAhead } from '../../../../shared/domain/waiting-matches/room-ahead.ts'
import { sharedCourses } from '../../../../shared/domain/waiting-matches/courses.ts'
import { plannedFrom, wantedDays } from '../../../../shared/domain/waiting-matches/wanted-days.ts'
import type { Handler } from '../../context.ts'
import { readNamedHosts } from './named-hosts.ts'
import { readRanked, shownRequest, type Ranked } from './read-ranked.ts'
import { readRooms, type ReadRooms } from './read-rooms.ts'

type Freed = OutputOf<'waitingMatches.freeing'>[number]

/** The longest time that is looked at: further ahead nothing is known, and a slip must not walk centuries. */
const longestDays = 1_096

/** What frees up at hosts in a period, and who on the list fits there then. */
export const freeingPlaces: Handler<'waitingMatches.freeing'> = async ({ db, clock }, input) => {
  const [from, last, today] = [parseDate(input.from), parseDate(input.until), parseDate(clock.today())]
  if (from > last) throw new ServiceError('validation', 'from-after-until')
  const period = { from, until: Math.min(last, from + longestDays) }
  const { ranked, live } = await readRanked(db, clock)
  const wanting = ranked.filter(({ request }) => parseDate(request.wantedFrom) <= period.until)
  const asked = wanting.map(({ request }) => ({ id: request.id, plan: plannedFrom(request, from) }))
  const read = await readRooms(db, { today, asked, also: { ...period, from: from - 1 }, requests: live })
  const childIds = new Set(read.rooms.flatMap(({ facts }) => facts.agreements.map(({ childId }) => childId)))
  const schoolDays = await readSchoolDays(db, childIds)
  const found = read.rooms.flatMap((host) =>
    freeingEvents(host.facts, period, read.settings, (childId) => schoolDays.get(childId) ?? []).map((event) => ({
      host,
      event,
    })),
  )
  const children = await readNames(
    db,
    'children',
    new Set(found.flatMap(({ event }) => event.agreement?.childId ?? [])),
  )
  const nameOfChild = new Map(children.map((child) => [child.id, child]))
  const hosts = await readNamedHosts(db, [...new Set(found.map(({ host }) => host.hostId))], [])
  return found
    .sort((a, b) => a.event.date - b.event.date)
    .map(({ host, event }): Freed => {
      const child = nameOfChild.get(event.agreement?.childId ?? '') ?? ownChildOf(host.facts, event)
      return {
        host: hosts.host(host.hostId),
        date: formatDate(event.date),
        cause: event.cause,
        ...(child && { child }),
        weekdays: event.weekdays,
        requests: fittingFrom({ host, event, wanting, read, today }).map(shownRequest),
      }
    })
}

type Question = { host: HostRooms; event: FreeingEvent; wanting: readonly Ranked[]; read: ReadRooms; today: number }

/** The requests that fit wholly at a host once something has come free. */
function fittingFrom({ host, event, wanting, read, today }: Question): Ranked[] {
  const courses = sharedCourses()
  const { agreement, date } = event
  const isSupposed = event.cause === 'school' && agreement !== undefined
  const supposed =
    isSupposed &&
    roomAhead(withAgreement(host.room.facts, { ...agreement, until: date - 1 }), read.closures, read.settings)
  return wanting.filter(({ request }) =>
    fitsWholly(supposed || host.roomFor(request.id), wantedDays(plannedFrom(request, date), today, courses)),
  )
}

function ownChildOf({ ownChildren }: HostCapacityFacts, { ownChildId }: FreeingEvent): Freed['child'] {
  const own = ownChildren.find(({ id }) => id === ownChildId)
  return own && { id: own.id, firstName: own.firstName, lastName: '' }
}
