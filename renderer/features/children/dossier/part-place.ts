import type { DossierPart } from '../../../../shared/domain/child-file/missing-parts.ts'
import type { ChildSearch } from '../child-search.ts'

/** Where a missing part is filled in: a place in the file, or the editor of plans. */
export type PartPlace = { search: ChildSearch } | { plan: string }

/** The place of a part that a child's file lacks for one of its agreements (R131). */
export function placeOfPart(part: DossierPart, agreement: { id: string; contractHolderId: string }): PartPlace {
  const inAgreement = (deel: string): PartPlace => ({
    search: { tab: 'overeenkomsten', bewerk: agreement.id, deel },
  })
  const inDetails = (deel: string): PartPlace => ({ search: { tab: 'gegevens', deel } })
  switch (part) {
    case 'plan':
      return { plan: agreement.id }
    case 'attest':
      return { search: { tab: 'attesten', nieuw: [agreement.contractHolderId] } }
    case 'holder-national-number':
      return { search: { tab: 'gezin', bewerk: agreement.contractHolderId, deel: 'nationalRegisterNumber' } }
    case 'signature':
    case 'regulation':
    case 'deposit':
      return inAgreement(part)
    case 'fiche':
    case 'child-national-number':
    case 'emergency-contact':
    case 'photo-consent':
    case 'privacy-notice':
      return inDetails(part)
  }
}
