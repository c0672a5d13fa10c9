import type { WaitingRequest } from '../../shared/domain/exchange/waiting-list.ts'
import { exchangeDocument, type Edits, type Json } from './exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from './service-on-file.ts'
import { wantedPlace } from './wanted-place.ts'

const weekdays = [1, 2, 3, 4, 5]
const openAllWeek = weekdays.map((weekday) => ({ weekday, from: '07:00', until: '18:00' }))
const licence = (maxPresent: number): Json => [{ from: '2020-01-01', maxPresent }]

/** A service of two hosts who are open from Monday to Friday: h1 with room for one child, h2 for two; nobody has a plan that is in force. */
export function waitingDocument(edits: Edits = {}): Json {
  return exchangeDocument({
    'hosts[0].openingHours': openAllWeek,
    'hosts[1].openingHours': openAllWeek,
    'hosts[0].licence': licence(1),
    'hosts[1].licence': licence(2),
    'hosts[0].ownChildren': [],
    'hosts[0].endsOn': undefined,
    ...edits,
  })
}

/** What a window names of a request to change it. */
export type Looked = { id: string; version: number }

/** Puts a request on the waiting list. */
export async function listedRequest(service: ServiceOnFile, edits: Partial<WaitingRequest> = {}): Promise<Looked> {
  const saved = await service.call('waitingList.save', { record: wantedPlace(edits) })
  return service.call('waitingList.enlist', saved)
}

/** A service with a document of these edits. */
export function waitingService(edits: Edits = {}): Promise<ServiceOnFile> {
  return serviceOnFile(waitingDocument(edits))
}

/** Offers a place that the family accepts. */
export async function acceptedPlace(
  service: ServiceOnFile,
  looked: Looked,
  place: { hostId: string; startsOn: string; slots?: WaitingRequest['slots'] },
): Promise<Looked> {
  const offered = await service.call('waitingList.offer', { ...looked, ...place })
  const { record } = await service.call('waitingList.record', { id: looked.id })
  const offerId = record.offers?.at(-1)?.id ?? ''
  return service.call('waitingList.answer', { ...offered, offerId, answer: 'accepted' })
}
