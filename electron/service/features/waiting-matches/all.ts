import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { matchAll } from '../../../../shared/domain/waiting-matches/match-all.ts'
import { wantedPlan } from '../../../../shared/domain/waiting-matches/wanted-days.ts'
import type { Handler } from '../../context.ts'
import { readRanked } from './read-ranked.ts'
import { readRooms } from './read-rooms.ts'

/** The open requests by rank, each with the hosts where it fits wholly or partly from the wanted day on. */
export const allMatches: Handler<'waitingMatches.all'> = async ({ db, clock }, { at }) => {
  const today = parseDate(clock.today())
  const { ranked, live } = await readRanked(db, clock, { at })
  const asked = ranked.map(({ request }) => ({ id: request.id, plan: wantedPlan(request) }))
  const { rooms } = await readRooms(db, { today, asked, requests: live })
  const hosts = matchAll(rooms, asked, today)
  return ranked.map(({ request: { id, receivedAt, firstTier, secondTier }, rank }) => ({
    id,
    rank,
    firstTier,
    secondTier,
    receivedAt,
    hosts: hosts.get(id) ?? [],
  }))
}
