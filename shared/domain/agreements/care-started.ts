import type { AgreementRecord } from '../exchange/document.ts'

/**
 * Whether care under an agreement may be registered (R131): it was cleared to start, or it ran already when the service came
 * over from elsewhere – what had begun is not asked again.
 * @param importedOn date of the import, undefined for a service that began empty
 */
export function isCareStarted({ start, startsOn }: AgreementRecord, importedOn: string | undefined): boolean {
  return start !== undefined || (importedOn !== undefined && startsOn <= importedOn)
}
