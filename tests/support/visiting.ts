import type { CallError } from '../../shared/contract/errors.ts'
import type { OutputOf } from '../../shared/contract/index.ts'
import type { Fault } from '../../shared/formats/exchange/faults.ts'
import { exchangeDocument, type Edits } from './exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from './service-on-file.ts'

/** The day on which visits are tested, and the host who is visited: she has two children of the service and an own one. */
export const today = '2026-11-22'
export const hostId = 'h1'

/** A service of two hosts, with changes. */
export const visitingService = (edits: Edits = {}): Promise<ServiceOnFile> =>
  serviceOnFile(exchangeDocument(edits), { today })

/** Plans a visit, today unless said otherwise; gives its id. */
export async function planned(service: ServiceOnFile, date = today, at = hostId): Promise<string> {
  const { id } = await service.call('homeVisits.plan', { hostId: at, date, from: '09:00', isAnnounced: true })
  return id
}

/** A visit that was made; gives its id. */
export async function made(service: ServiceOnFile, date = today, at = hostId): Promise<string> {
  const id = await planned(service, date, at)
  await typed(service, id, 'until', '10:30')
  await service.call('homeVisits.finish', { id })
  return id
}

/** Types one field of a visit; without a value it is emptied. */
export async function typed(
  service: ServiceOnFile,
  id: string,
  field: string,
  value?: string | number | boolean,
): Promise<void> {
  await service.call('homeVisits.write', { id, fields: [{ field, ...(value !== undefined && { value }) }] })
}

/** The sheet of a visit. */
export const sheetOf = (service: ServiceOnFile, id: string): Promise<OutputOf<'homeVisits.sheet'>> =>
  service.call('homeVisits.sheet', { id })

/** The faults of a refused command as `path code`, or the reason of another refusal. */
export async function faultsOfCall(service: ServiceOnFile, name: string, input: object): Promise<string[]> {
  const reply = await service.reply(name, { requestId: crypto.randomUUID(), ...input })
  if (reply.ok) throw new Error(`${name} was not refused`)
  const { reason, details } = reply.error as CallError & { details?: { faults?: Fault[] } }
  return reason === 'faults' ? (details?.faults ?? []).map(({ path, code }) => `${path} ${code}`) : [reason]
}

/** The history of a file as actions with the fields that changed, newest first. */
export async function historyOf(service: ServiceOnFile, subject = `host:${hostId}`): Promise<string[]> {
  const entries = await service.call('history.list', { subject, limit: 100 })
  return entries.map(({ action, changes }) => [action, ...changes.map(({ field }) => field)].join(' '))
}
