import { sql } from 'kysely'
import { formatTime, parseTime } from '../../../shared/domain/calendar/time.ts'
import {
  firstTier,
  secondTier,
  type FirstTier,
  type Offer,
  type RankedFacts,
  type SecondTier,
  type WaitingRequest,
  type WantedSlot,
} from '../../../shared/domain/exchange/waiting-list.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { filled, present } from '../present.ts'

type SlotRow = { week: number; weekday: number; from_minute: number; until_minute: number }

/** What stands in tables beside the requests. */
export type WaitingParts = {
  slots(id: string): WantedSlot[]
  tiers(id: string): { firstTier: FirstTier[]; secondTier: SecondTier[] }
  evidence(id: string): Pick<WaitingRequest, 'evidence'>
  offers(id: string): Pick<WaitingRequest, 'offers'>
  changes(id: string): Pick<WaitingRequest, 'changes'>
}

/** Reads the parts of all requests, or of some by id. */
export async function readWaitingParts(db: Executor, ids: readonly string[] | undefined): Promise<WaitingParts> {
  const among = ids === undefined ? sql<boolean>`true` : isAmong('request_id', ids)
  const slots = Map.groupBy(
    await db.selectFrom('waiting_slots').selectAll().where(among).execute(),
    (row) => row.request_id,
  )
  const criteria = Map.groupBy(
    await db.selectFrom('waiting_criteria').selectAll().where(among).orderBy('position').execute(),
    (row) => row.request_id,
  )
  const evidence = Map.groupBy(
    await db.selectFrom('waiting_evidence').selectAll().where(among).execute(),
    (row) => row.request_id,
  )
  const changes = Map.groupBy(
    await db.selectFrom('waiting_changes').selectAll().where(among).orderBy('position').execute(),
    (row) => row.request_id,
  )
  const offers = await readOffers(db, among)
  const namesOf = (id: string): string[] => (criteria.get(id) ?? []).map((row) => row.criterion)
  return {
    slots: (id) => slotsOf(slots.get(id) ?? []),
    tiers: (id) => ({
      firstTier: namesOf(id).filter((name): name is FirstTier => firstTier.some((known) => known === name)),
      secondTier: namesOf(id).filter((name): name is SecondTier => secondTier.some((known) => known === name)),
    }),
    evidence: (id) =>
      filled({
        evidence: (evidence.get(id) ?? []).map((row) => ({
          criterion: row.criterion,
          kind: row.kind,
          seenOn: row.seen_on,
          ...present({ by: row.by }),
        })),
      }),
    offers: (id) => filled({ offers: offers.get(id) ?? [] }),
    changes: (id) =>
      filled({
        changes: (changes.get(id) ?? []).map((row) => ({
          at: row.at,
          by: row.by,
          ...present({ reason: row.reason }),
          before: JSON.parse(row.before) as RankedFacts,
        })),
      }),
  }
}

async function readOffers(db: Executor, among: ReturnType<typeof isAmong>): Promise<Map<string, Offer[]>> {
  const rows = await db.selectFrom('waiting_offers').selectAll().where(among).execute()
  const slots = Map.groupBy(
    await db
      .selectFrom('waiting_offer_slots')
      .selectAll()
      .where(
        isAmong(
          'offer_id',
          rows.map(({ id }) => id),
        ),
      )
      .execute(),
    (row) => row.offer_id,
  )
  const grouped = Map.groupBy(rows, (row) => row.request_id)
  return new Map(
    [...grouped].map(([requestId, some]) => [
      requestId,
      some
        .map((row) => ({
          ...present({
            id: row.id,
            hostId: row.host_id,
            startsOn: row.starts_on,
            cycleWeeks: row.cycle_weeks,
          }),
          ...(slots.has(row.id) && { slots: slotsOf(slots.get(row.id) ?? []) }),
          ...present({
            offeredAt: row.offered_at,
            by: row.by,
            answerBy: row.answer_by,
            deviation: row.deviation,
          }),
          ...(row.passed_over !== null && { passedOver: JSON.parse(row.passed_over) as string[] }),
          ...present({ answer: row.answer, answeredAt: row.answered_at, note: row.note }),
        }))
        .sort((a, b) => compareText(a.offeredAt, b.offeredAt) || compareText(a.id, b.id)),
    ]),
  )
}

function slotsOf(rows: readonly SlotRow[]): WantedSlot[] {
  return rows
    .toSorted((a, b) => a.week - b.week || a.weekday - b.weekday || a.from_minute - b.from_minute)
    .map((row) => ({
      week: row.week,
      weekday: row.weekday,
      from: formatTime(row.from_minute),
      until: formatTime(row.until_minute),
    }))
}

const cellsOf = (id: string, slots: readonly WantedSlot[]) =>
  slots.map((slot) => [id, slot.week, slot.weekday, parseTime(slot.from), parseTime(slot.until)])

/** Adds the parts of requests. */
export async function insertWaitingParts(db: Executor, requests: readonly WaitingRequest[]): Promise<void> {
  await insertBulk(
    db,
    'waiting_slots',
    ['request_id', 'week', 'weekday', 'from_minute', 'until_minute'],
    requests.flatMap(({ id, slots }) => cellsOf(id, slots)),
  )
  await insertBulk(
    db,
    'waiting_criteria',
    ['request_id', 'criterion', 'position'],
    requests.flatMap((request) =>
      [...request.firstTier, ...request.secondTier].map((criterion, position) => [request.id, criterion, position]),
    ),
  )
  await insertBulk(
    db,
    'waiting_evidence',
    ['request_id', 'criterion', 'kind', 'seen_on', 'by'],
    requests.flatMap(({ id, evidence = [] }) =>
      evidence.map((one) => [id, one.criterion, one.kind, one.seenOn, one.by ?? null]),
    ),
  )
  await insertBulk(
    db,
    'waiting_changes',
    ['request_id', 'position', 'at', 'by', 'reason', 'before'],
    requests.flatMap(({ id, changes = [] }) =>
      changes.map((one, position) => [id, position, one.at, one.by, one.reason ?? null, JSON.stringify(one.before)]),
    ),
  )
  const offers = requests.flatMap((request) =>
    (request.offers ?? []).map((offer) => ({ requestId: request.id, offer })),
  )
  await insertBulk(
    db,
    'waiting_offers',
    [
      'id',
      'request_id',
      'host_id',
      'starts_on',
      'offered_at',
      'by',
      'answer_by',
      'deviation',
      'passed_over',
      'answer',
      'answered_at',
      'note',
      'cycle_weeks',
    ],
    offers.map(({ requestId, offer }) => [
      offer.id,
      requestId,
      offer.hostId,
      offer.startsOn,
      offer.offeredAt,
      offer.by,
      offer.answerBy ?? null,
      offer.deviation ?? null,
      offer.passedOver === undefined ? null : JSON.stringify(offer.passedOver),
      offer.answer ?? null,
      offer.answeredAt ?? null,
      offer.note ?? null,
      offer.cycleWeeks ?? null,
    ]),
  )
  await insertBulk(
    db,
    'waiting_offer_slots',
    ['offer_id', 'week', 'weekday', 'from_minute', 'until_minute'],
    offers.flatMap(({ offer }) => cellsOf(offer.id, offer.slots ?? [])),
  )
}

/** Takes the parts of one request away. */
export async function deleteWaitingParts(db: Executor, id: string): Promise<void> {
  await sql`DELETE FROM waiting_offer_slots WHERE offer_id IN (SELECT id FROM waiting_offers WHERE request_id = ${id})`.execute(
    db,
  )
  for (const table of [
    'waiting_slots',
    'waiting_criteria',
    'waiting_evidence',
    'waiting_changes',
    'waiting_offers',
  ] as const)
    await db.deleteFrom(table).where('request_id', '=', id).execute()
}
