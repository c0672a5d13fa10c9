import type { AgreementRecord, Child, ContractHolder } from '../exchange/document.ts'

/** What a child's file must hold before care may start (R131), in the order in which it is asked for. */
export const dossierParts = [
  'signature',
  'regulation',
  'plan',
  'attest',
  'fiche',
  'child-national-number',
  'holder-national-number',
  'emergency-contact',
  'photo-consent',
  'privacy-notice',
  'deposit',
] as const
export type DossierPart = (typeof dossierParts)[number]

/** A child with one of its agreements, and whether that agreement has a plan and its family an attest. */
export type ChildDossier = {
  child: Child
  contractHolder: Pick<ContractHolder, 'nationalRegisterNumber'>
  agreement: Pick<AgreementRecord, 'signedOn' | 'regulation' | 'depositCents' | 'depositPaidOn'>
  hasPlan: boolean
  hasTariff: boolean
}

/**
 * The parts that a file still lacks (R131). A refused photo consent is an answer; a contact for emergencies needs a telephone
 * number; a deposit is missing only where one was agreed and not paid.
 */
export function missingParts({ child, contractHolder, agreement, hasPlan, hasTariff }: ChildDossier): DossierPart[] {
  const isThere: Record<DossierPart, boolean> = {
    signature: agreement.signedOn !== undefined,
    regulation: agreement.regulation !== undefined,
    plan: hasPlan,
    attest: hasTariff,
    fiche: child.fiche !== undefined,
    'child-national-number': child.nationalRegisterNumber !== undefined,
    'holder-national-number': contractHolder.nationalRegisterNumber !== undefined,
    'emergency-contact': (child.contacts ?? []).some(({ isEmergency, phone = '' }) => isEmergency && /\d/.test(phone)),
    'photo-consent': child.photoConsent !== undefined,
    'privacy-notice': child.privacyNoticeOn !== undefined,
    deposit: !((agreement.depositCents ?? 0) > 0 && agreement.depositPaidOn === undefined),
  }
  return dossierParts.filter((part) => !isThere[part])
}
