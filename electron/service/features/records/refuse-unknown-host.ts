import type { Executor } from '../../../../db/open.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'

/** Refuses a host who is not there. @throws {ServiceError} `no-such-host` */
export async function refuseUnknownHost(db: Executor, hostId: string): Promise<void> {
  if ((await readUnknown(db, 'hosts', [hostId])).length > 0) throw new ServiceError('not-found', 'no-such-host')
}
