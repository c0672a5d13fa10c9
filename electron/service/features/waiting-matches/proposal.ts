import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { planHorizon } from '../../../../shared/domain/capacity/plan-horizon.ts'
import { openEnd } from '../../../../shared/domain/calendar/period.ts'
import { assignInOrder } from '../../../../shared/domain/waiting-matches/assignment/assign-in-order.ts'
import { seekersOf } from '../../../../shared/domain/waiting-matches/assignment/seekers-of.ts'
import { plannedFrom } from '../../../../shared/domain/waiting-matches/wanted-days.ts'
import type { Handler } from '../../context.ts'
import { kmOf, readNamedHosts } from './named-hosts.ts'
import { readRanked, shownRequest } from './read-ranked.ts'
import { readRooms } from './read-rooms.ts'

/** The best for the whole list: nobody is left out for somebody lower, and all places hold together. */
export const proposalForAll: Handler<'waitingMatches.proposal'> = async ({ db, clock }) => {
  const today = parseDate(clock.today())
  const { ranked, live } = await readRanked(db, clock)
  const asked = ranked.map(({ request }) => ({ id: request.id, plan: plannedFrom(request, today) }))
  const { rooms } = await readRooms(db, { today, asked, requests: live })
  const postcodes = new Map(ranked.map(({ request }) => [request.id, request.contact.postcode]))
  const names = await readNamedHosts(
    db,
    rooms.map(({ hostId }) => hostId),
    postcodes.values(),
  )
  const metres = (id: string, hostId: string) => names.metres(postcodes.get(id) ?? '', hostId)
  const { until: lastDay } = planHorizon({ from: today, until: openEnd }, today)
  const { hosts, isProven } = assignInOrder(seekersOf({ rooms, asked, today, metres }), lastDay)
  return {
    places: ranked.map((one) => {
      const { id, wantedFrom } = one.request
      const hostId = hosts.get(id)
      const place = hostId === undefined ? {} : { host: names.host(hostId), ...kmOf(metres(id, hostId)) }
      return { ...shownRequest(one), wantedFrom, ...place }
    }),
    isProven,
  }
}
