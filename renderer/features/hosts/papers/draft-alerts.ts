import { isDate } from '../../../../shared/domain/calendar/date.ts'
import type { HostDocument, HouseholdMember } from '../../../../shared/domain/exchange/document.ts'
import { hostDossierAlerts, type DossierAlert } from '../../../../shared/domain/hosts/dossier-alerts.ts'

/** The dossier of a host while it is edited: any value may be missing still, or be a text that stands for none. */
export type DraftDossier = {
  endsOn?: string | undefined
  documents?: readonly Partial<HostDocument>[] | undefined
  household?: readonly Partial<HouseholdMember>[] | undefined
}

/** The alerts of a dossier as it is typed (R13–R15): a paper counts once it has a kind and a date, a member with a birth date. */
export function draftAlerts(draft: DraftDossier, today: string, alertDays: number): DossierAlert[] {
  const host = {
    ...(draft.endsOn !== undefined && { endsOn: draft.endsOn }),
    documents: (draft.documents ?? []).filter(isPaper),
    household: (draft.household ?? []).filter(isMember),
  }
  return hostDossierAlerts({ host, today, alertDays })
}

function isPaper(paper: Partial<HostDocument>): paper is HostDocument {
  return paper.kind !== undefined && hasDate(paper.receivedOn) && hasDateOrNone(paper.validUntil)
}

function isMember(member: Partial<HouseholdMember>): member is HouseholdMember {
  return hasDate(member.birthDate) && hasDateOrNone(member.until)
}

function hasDate(value: unknown): boolean {
  return typeof value === 'string' && isDate(value)
}

function hasDateOrNone(value: unknown): boolean {
  return value === undefined || hasDate(value)
}
