import { readChildrenBornOn } from '../../../../db/repositories/child-files.ts'
import { nameOf } from '../../../../db/repositories/columns.ts'
import { readContractHolders } from '../../../../db/repositories/contract-holders.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { hasLikeName, hasSameName } from '../../../../shared/domain/child-file/like-name.ts'
import { planOfOffer } from '../../../../shared/domain/waiting-list/agreement-of-offer.ts'
import type { Handler } from '../../context.ts'
import { acceptedOffer } from './accepted-offer.ts'
import { storedRequest } from './stored-request.ts'

/** What an agreement of an accepted offer would hold, for the coordinator to look at before it is made. */
export const preparation: Handler<'waitingList.preparation'> = async ({ db }, { id }) => {
  const { version, record: request } = await storedRequest(db, id)
  const offer = acceptedOffer(request)
  const [host] = await readNames(db, 'hosts', [offer.hostId])
  if (!host) throw new ServiceError('not-found', 'no-accepted-offer')
  const { child, contact } = request
  const birthDate = child.birthDate ?? child.expectedOn
  const bornThen = birthDate === undefined ? [] : await readChildrenBornOn(db, birthDate)
  const { from: startsOn, ...plan } = planOfOffer(request, offer)
  return {
    version,
    host,
    startsOn,
    child: {
      firstName: child.firstName,
      lastName: child.lastName,
      ...(birthDate !== undefined && { birthDate }),
      isExpected: child.birthDate === undefined,
    },
    contractHolder: contact,
    ...plan,
    sameChildren: bornThen
      .map((row) => ({ ...nameOf(row), birthDate: row.birth_date }))
      .filter((known) => hasLikeName(known, child)),
    sameHolders: (await readContractHolders(db))
      .filter(
        (row) =>
          hasSameName(nameOf(row), contact) ||
          isSame(row.email?.toLowerCase(), contact.email?.toLowerCase()) ||
          isSame(digitsOf(row.phone), digitsOf(contact.phone)),
      )
      .map((row) => ({ ...nameOf(row), city: row.city })),
  }
}

/** Whether two ways to reach somebody are the same; an empty one is none. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.trim() !== '' && a === b
}

function digitsOf(phone: string | null | undefined): string | undefined {
  return phone?.replaceAll(/\D/g, '')
}
