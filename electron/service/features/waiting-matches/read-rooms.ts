import type { Executor } from '../../../../db/open.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { closureCalendar, type ClosureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { EpochDay } from '../../../../shared/domain/calendar/date.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import { planHorizon } from '../../../../shared/domain/capacity/plan-horizon.ts'
import type { WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import { fitOf, type Fit } from '../../../../shared/domain/waiting-matches/fit.ts'
import { hostRooms, type HostRooms } from '../../../../shared/domain/waiting-matches/host-rooms.ts'
import type { Asked } from '../../../../shared/domain/waiting-matches/match-all.ts'
import { promisedPlaces } from '../../../../shared/domain/waiting-matches/promised-places.ts'
import { wantedDays } from '../../../../shared/domain/waiting-matches/wanted-days.ts'

type RoomQuestion = {
  today: EpochDay
  /** Only this host; without it all. */
  hostId?: string
  /** The plans whose days are asked about. */
  asked: readonly Asked[]
  /** Days that are asked about beside those plans. */
  also?: Period
  /** The requests that are open or offered: their open offers count as taken. */
  requests: readonly WaitingRequest[]
}

/** Hosts, by id, with what decides about them. */
export type ReadRooms = { rooms: HostRooms[]; closures: ClosureCalendar; settings: DatedSettings }

/** Reads hosts with what is reserved and promised there in the time of some plans, and today. */
export async function readRooms(
  db: Executor,
  { today, hostId, asked, also = { from: today, until: today }, requests }: RoomQuestion,
): Promise<ReadRooms> {
  const horizons = [also, ...asked.map(({ plan }) => planHorizon(plan, today))]
  const period = {
    from: horizons.reduce((least, { from }) => Math.min(least, from), today),
    until: horizons.reduce((most, { until }) => Math.max(most, until), today),
  }
  const { hosts, closures, settings } = await readCapacityFacts(db, period, hostId)
  const [calendar, promised] = [closureCalendar(closures), promisedPlaces(requests)]
  const rooms = hosts
    .sort((a, b) => compareText(a.hostId, b.hostId))
    .map((facts) => hostRooms(facts, promised, calendar, settings))
  return { rooms, closures: calendar, settings }
}

/** How plans of requests fit at one host, by id of the request. */
export async function readFitsAt(db: Executor, question: RoomQuestion & { hostId: string }): Promise<Map<string, Fit>> {
  const {
    rooms: [host],
  } = await readRooms(db, question)
  if (!host) return new Map()
  return new Map(question.asked.map(({ id, plan }) => [id, fitOf(host.roomFor(id), wantedDays(plan, question.today))]))
}
