import { usableEmail } from '../../../documents/letters/family-letter.ts'
import { agreementFacts, type AgreementGround } from '../facts/agreement-facts.ts'
import { fullName } from '../facts/shared-facts.ts'
import type { Care } from '../read-care.ts'
import { addressed, type Recipient } from './recipient.ts'

/** Everybody with an agreement that runs or is to come, one by one. */
export function recipientsOfAgreements(
  care: readonly Care[],
  groundOf: (agreementId: string) => AgreementGround,
  isNeeded: (care: Care) => boolean,
): Recipient[] {
  return care.map((one) => {
    const { agreement, child, family, host } = one
    return {
      id: agreement.id,
      ...addressed(family, usableEmail(family.email)),
      childIds: [child.id],
      about: [child.firstName, fullName(host)],
      isNeeded: isNeeded(one),
      facts: agreementFacts(one, groundOf(agreement.id)),
      refs: { contractHolderId: family.id, childId: child.id, agreementId: agreement.id },
      folder: { of: 'agreement', id: child.id, firstName: child.firstName, lastName: child.lastName },
    }
  })
}
