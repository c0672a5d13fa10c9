import type { Executor } from '../../../../db/open.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readPriorityRules } from '../../../../db/repositories/records/priority-rules.ts'
import { readWaitingList, type StoredRequest } from '../../../../db/repositories/records/waiting-list.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { offerInHand } from '../../../../shared/domain/waiting-list/offers.ts'
import { rankRequests } from '../../../../shared/domain/waiting-list/rank-requests.ts'
import { rulesInForce } from '../../../../shared/domain/waiting-list/rules-in-force.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { Handler } from '../../context.ts'

type Listed = OutputOf<'waitingList.list'>['requests'][number]

/** Every request: the open ones by rank, then the others, the latest received first. */
export const listRequests: Handler<'waitingList.list'> = async ({ db, clock }) => {
  const now = clock.now().slice(0, 16)
  const stored = await readWaitingList(db)
  const rules = rulesInForce(await readPriorityRules(db), now)
  const ranked = rankRequests(
    stored.map(({ record }) => record),
    rules.steps,
  )
  const places = new Map(ranked.map(({ request, rank, below }) => [request.id, { rank, ...(below && { below }) }]))
  const hosts = await readHostsNamed(db, stored)
  return {
    now,
    rules,
    requests: stored
      .map((request) => ({ ...listedOf(request, hosts), ...places.get(request.id) }))
      .sort(
        (a, b) =>
          (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
          compareText(b.receivedAt, a.receivedAt) ||
          compareText(a.id, b.id),
      ),
  }
}

type NamedHosts = {
  offered(hostId: string): { id: string; firstName: string; lastName: string } | undefined
  placed(agreementId: string): { id: string; firstName: string; lastName: string } | undefined
}

/** The hosts that requests name, by their own id and by that of the agreement that came of one. */
async function readHostsNamed(db: Executor, stored: readonly StoredRequest[]): Promise<NamedHosts> {
  const agreementIds = stored.flatMap(({ record: { placed } }) => (placed ? [placed.agreementId] : []))
  const agreements = await readAgreementRecords(db, { ids: agreementIds })
  const hostIds = new Set([
    ...agreements.map(({ hostId }) => hostId),
    ...stored.flatMap(({ record }) => offerInHand(record)?.hostId ?? []),
  ])
  const names = new Map((await readNames(db, 'hosts', hostIds)).map((host) => [host.id, host]))
  const hostOf = new Map(agreements.map(({ id, hostId }) => [id, hostId]))
  return { offered: (hostId) => names.get(hostId), placed: (agreementId) => names.get(hostOf.get(agreementId) ?? '') }
}

function listedOf({ id, version, record }: StoredRequest, hosts: NamedHosts): Listed {
  const { receivedAt, child, wantedFrom, cycleWeeks, slots, firstTier, secondTier, status, source, number } = record
  const { firstName, lastName, phone, email, postcode, city } = record.contact
  const offer = offerInHand(record)
  const offeredBy = offer && hosts.offered(offer.hostId)
  const placedAt = record.placed && hosts.placed(record.placed.agreementId)
  return {
    id,
    version,
    status,
    isNew: record.isNew === true,
    receivedAt,
    child,
    contact: {
      firstName,
      lastName,
      ...(phone !== undefined && { phone }),
      ...(email !== undefined && { email }),
      postcode,
      city,
    },
    wantedFrom,
    cycleWeeks,
    slots,
    firstTier,
    secondTier,
    seen: (record.evidence ?? []).map(({ criterion }) => criterion),
    ...(source !== undefined && { source }),
    ...(number !== undefined && { number }),
    ...(offer && offeredBy && { offer: { ...shownOffer(offer), host: offeredBy } }),
    ...(record.closed && { closed: { on: record.closed.on, reason: record.closed.reason } }),
    ...(record.placed && placedAt && { placed: { ...record.placed, host: placedAt } }),
  }
}

function shownOffer({ id, startsOn, offeredAt, answerBy, answer }: NonNullable<ReturnType<typeof offerInHand>>) {
  return {
    id,
    startsOn,
    offeredAt,
    ...(answerBy !== undefined && { answerBy }),
    ...(answer !== undefined && { answer }),
  }
}
