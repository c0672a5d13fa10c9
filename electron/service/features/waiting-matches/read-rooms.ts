import type { Executor } from '../../../../db/open.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { planHorizon } from '../../../../shared/domain/capacity/plan-horizon.ts'
import type { CarePlan } from '../../../../shared/domain/care-plan/care-plan.ts'
import type { WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import { fitOf, type Fit } from '../../../../shared/domain/waiting-match/fit.ts'
import { hostRooms, type HostRooms } from '../../../../shared/domain/waiting-match/host-rooms.ts'
import { promisedPlaces } from '../../../../shared/domain/waiting-match/open-offers.ts'
import { wantedDays } from '../../../../shared/domain/waiting-match/wanted-days.ts'

/** A plan that a request could have; its id is that of the request, whose own offers do not stand in its way. */
type Asked = { id: string; plan: CarePlan }

type RoomQuestion = {
  today: EpochDay
  /** Only this host; without it all. */
  hostId?: string
  /** The plans whose days are asked about. */
  asked: readonly Asked[]
  /** The requests that are open or offered: their open offers count as taken. */
  requests: readonly WaitingRequest[]
}

/** Reads hosts, by id, with what is reserved and promised there in the time of some plans. */
export async function readRooms(db: Executor, { today, hostId, asked, requests }: RoomQuestion): Promise<HostRooms[]> {
  const horizons = asked.map(({ plan }) => planHorizon(plan, today))
  if (horizons.length === 0) return []
  const period = {
    from: horizons.reduce((least, { from }) => Math.min(least, from), Infinity),
    until: horizons.reduce((most, { until }) => Math.max(most, until), -Infinity),
  }
  const { hosts, closures, settings } = await readCapacityFacts(db, period, hostId)
  const [calendar, promised] = [closureCalendar(closures), promisedPlaces(requests)]
  return hosts
    .sort((a, b) => compareText(a.hostId, b.hostId))
    .map((facts) => hostRooms(facts, promised, calendar, settings))
}

/** How plans of requests fit at one host, by id of the request. */
export async function readFitsAt(db: Executor, question: RoomQuestion & { hostId: string }): Promise<Map<string, Fit>> {
  const [host] = await readRooms(db, question)
  if (!host) return new Map()
  return new Map(question.asked.map(({ id, plan }) => [id, fitOf(host.roomFor(id), wantedDays(plan, question.today))]))
}
