import type { Executor } from '../../../../db/open.ts'
import { readOrganiser } from '../../../../db/repositories/exchange-read.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OpenedFolder } from './opened-folders.ts'

/**
 * What a bezoekmap is for here: an empty program and a visiting copy open it, the service itself takes back what was written in
 * it. @throws {ServiceError} `other-service` for one of another service
 */
export async function useOf(db: Executor, { document }: OpenedFolder): Promise<'merge' | 'open'> {
  const organiser = await readOrganiser(db)
  if (!organiser) return 'open'
  if (organiser.enterpriseNumber !== document.organiser.enterpriseNumber)
    throw new ServiceError('conflict', 'other-service', {
      here: organiser.name,
      folder: document.organiser.name,
    })
  return organiser.isVisitingCopy ? 'open' : 'merge'
}
