import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatDate, parseDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import type { CarePlan } from '../../../../shared/domain/care-plan/care-plan.ts'
import type { WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import { averageWith } from '../../../../shared/domain/waiting-matches/average-with.ts'
import { sharedCourses } from '../../../../shared/domain/waiting-matches/courses.ts'
import { fitOf, fitsWholly } from '../../../../shared/domain/waiting-matches/fit.ts'
import { fitsFrom } from '../../../../shared/domain/waiting-matches/fits-from.ts'
import type { HostRooms } from '../../../../shared/domain/waiting-matches/host-rooms.ts'
import { peakWith } from '../../../../shared/domain/waiting-matches/peak-with.ts'
import { plannedFrom, wantedDays } from '../../../../shared/domain/waiting-matches/wanted-days.ts'
import type { Handler } from '../../context.ts'
import { storedRequest } from '../waiting-list/stored-request.ts'
import { kmOf, readNamedHosts } from './named-hosts.ts'
import { readRanked, shownRequest, type RankedRequests } from './read-ranked.ts'
import { readRooms, type ReadRooms } from './read-rooms.ts'

type Place = OutputOf<'waitingMatches.places'>['hosts'][number]

/** Every host for one request, the best first; from the wanted day on, or from today where that is over. */
export const placesOfRequest: Handler<'waitingMatches.places'> = async ({ db, clock }, { id }) => {
  const today = parseDate(clock.today())
  const { record } = await storedRequest(db, id)
  if (record.status !== 'open' && record.status !== 'offered') throw new ServiceError('locked', 'request-closed')
  const plan = plannedFrom(record, today)
  const { ranked, live } = await readRanked(db, clock, { asOpen: id })
  const above = aboveOf(ranked, record, plan.from)
  const asked = [{ id, plan }, ...above.map((one) => ({ id: one.shown.id, plan: one.plan }))]
  const read = await readRooms(db, { today, asked, requests: live })
  const serving = read.rooms.filter((host) => host.roomFor(id).facts.until >= plan.from)
  const names = await readNamedHosts(
    db,
    serving.map(({ hostId }) => hostId),
    [record.contact.postcode],
  )
  const courses = sharedCourses()
  const higher = above.map((one) => ({ ...one, days: wantedDays(one.plan, today, courses) }))
  const hosts = serving.map((host): Place => {
    const place = placeAt(host, read, { id, plan, today })
    const before = place.fits === 'none' ? [] : higher.filter((one) => fitsWholly(host.roomFor(one.shown.id), one.days))
    return {
      host: names.host(host.hostId),
      ...place,
      ...kmOf(names.metres(record.contact.postcode, host.hostId)),
      before: before.map(({ shown }) => shown),
    }
  })
  return { hosts: hosts.sort(comparePlaces) }
}

/** The requests above one, each with the plan it could have from the later of its wanted day and the day of the place. */
function aboveOf(ranked: RankedRequests['ranked'], { id }: WaitingRequest, from: EpochDay) {
  const place = ranked.findIndex(({ request }) => request.id === id)
  return ranked.slice(0, Math.max(0, place)).map((one) => ({
    shown: shownRequest(one),
    plan: plannedFrom(one.request, from),
  }))
}

type Question = { id: string; plan: CarePlan; today: EpochDay }

/** How a plan fits at a host, how full she gets, and from when it does where it does not yet. */
function placeAt(
  host: HostRooms,
  { closures, settings }: ReadRooms,
  { id, plan, today }: Question,
): Pick<Place, 'fits' | 'missing' | 'peak' | 'average' | 'fitsFrom'> {
  const room = host.roomFor(id)
  const days = wantedDays(plan, today)
  const fit = fitOf(room, days)
  const later = fit.fits === 'whole' ? undefined : fitsFrom(room, plan, today)
  const from = later === undefined ? {} : { fitsFrom: formatDate(later) }
  if (fit.fits === 'none') return { ...fit, ...from }
  const peak = peakWith(room, days)
  const { quarter, openDays, halfDays, over } = averageWith(room.facts, closures, settings, plan)
  return {
    ...fit,
    ...from,
    ...(peak && { peak: { ...peak, date: formatDate(peak.date) } }),
    ...(openDays > 0 && { average: { quarter, value: Math.round((halfDays / 2 / openDays) * 100) / 100, over } }),
  }
}

/** Whole before part, fewer missing days, sooner, nearer (an unknown way last), the host who is fuller, then the id. */
function comparePlaces(a: Place, b: Place): number {
  return (
    order[a.fits] - order[b.fits] ||
    a.missing.length - b.missing.length ||
    compareText(a.fitsFrom ?? never, b.fitsFrom ?? never) ||
    (a.km ?? furthest) - (b.km ?? furthest) ||
    leftAt(a) - leftAt(b) ||
    compareText(a.host.id, b.host.id)
  )
}

const order = { whole: 0, part: 1, none: 2 } as const
const never = '9999-12-31'
const furthest = 1e6

/** Places that the fullest day of the plan leaves. */
function leftAt({ peak }: Place): number {
  return peak ? peak.limit - peak.peak : 0
}
