import { isCareStarted } from '../agreements/care-started.ts'
import type { AgreementRecord } from '../exchange/document.ts'

/** How many days before care begins its file is asked for: attests and a fiche take a family some weeks. */
export const startDays = 30

/**
 * Whether the file of an agreement is looked at already (R131): its care begins by `until` or has begun, it has not ended, and
 * nobody cleared it to start.
 * @param term `importedOn` is the date of the import, undefined for a service that began empty
 */
export function isStartAhead(
  agreement: AgreementRecord,
  term: { today: string; until: string; importedOn: string | undefined },
): boolean {
  const { startsOn, endsOn } = agreement
  return (
    startsOn <= term.until &&
    (endsOn === undefined || endsOn >= term.today) &&
    !isCareStarted(agreement, term.importedOn)
  )
}
