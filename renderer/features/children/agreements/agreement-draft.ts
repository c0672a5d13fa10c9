import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Draft } from '../../../components/form/model/draft.ts'

// The service gives the real one; a record cannot be checked without any.
const unsavedId = 'nieuw'

/** An agreement to be filled in for a child and a contract holder. */
export function newAgreement(childId: string, contractHolderId: string): Draft<AgreementRecord> {
  return { id: unsavedId, childId, contractHolderId, freeHalfDaysUsed: [] }
}
