import type { Executor } from '../../../../db/open.ts'
import { readOrganiser } from '../../../../db/repositories/exchange-read.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Organiser } from '../../../../shared/domain/exchange/document.ts'

/** The organiser, whose name stands on what is written. @throws {ServiceError} `no-service` while the service has not begun */
export async function organiserOf(db: Executor): Promise<Organiser> {
  const organiser = await readOrganiser(db)
  if (!organiser) throw new ServiceError('not-found', 'no-service')
  return organiser
}
