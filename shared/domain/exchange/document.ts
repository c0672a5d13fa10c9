import type { AbsenceReason, ClosureReason, OrganiserSnapshot, TariffKind } from '../billing/issued.ts'
import type { SettingKey } from '../settings/dated-settings.ts'

/**
 * The exchange document, version 1 (exchange.md §1), in its normal form: dates `YYYY-MM-DD`, times `HH:MM`, money in integer
 * cents. A key that is left out means absent or open-ended; lists are always there, empty when left out.
 */
export type ExchangeDocument = {
  format: 'onthaal-exchange'
  version: 1
  organiser: Organiser
  settings: Setting[]
  hosts: Host[]
  closures: ClosureRecord[]
  postcodes: PostcodePlace[]
  contractHolders: ContractHolder[]
  children: Child[]
  agreements: AgreementRecord[]
  tariffs: TariffRecord[]
  carePlans: CarePlanRecord[]
  attendance: Attendance[]
  absences: AbsenceRecord[]
  extraCosts: ExtraCostRecord[]
  payments: Payment[]
}

export type Organiser = OrganiserSnapshot & { recognisedPlaces: number }

type Person = {
  id: string
  firstName: string
  lastName: string
  street: string
  postcode: string
  city: string
  latitude?: number
  longitude?: number
  email?: string
  phone?: string
}

export type Setting = { key: SettingKey; from: string; value: number | string }

export const statutes = ['social', 'employee', 'self-employed'] as const
export type Statute = (typeof statutes)[number]

export type Host = Person & {
  iban: string
  statute: Statute
  dossierNumber?: string
  startsOn: string
  endsOn?: string
  licence: { from: string; until?: string; maxPresent: number }[]
  openingHours: { weekday: number; from: string; until: string }[]
  ownChildren: { id: string; firstName: string; birthDate: string; countsUntil: string }[]
}

export type ClosureRecord = { hostId: string | null; from: string; until: string; reason: ClosureReason }

export type PostcodePlace = { postcode: string; latitude: number; longitude: number }

export type ContractHolder = Person & {
  nationalRegisterNumber?: string
  iban?: string
  mandate?: { reference: string; signedOn: string }
}

export type Child = {
  id: string
  firstName: string
  lastName: string
  birthDate: string
  schoolStartsOn?: string
  nationalRegisterNumber?: string
}

export type AgreementRecord = {
  id: string
  childId: string
  contractHolderId: string
  hostId: string
  startsOn: string
  endsOn?: string
  signedOn?: string
  depositCents?: number
  freeHalfDaysUsed: { year: number; halfDays: number }[]
}

export type TariffRecord = {
  childId: string
  contractHolderId: string
  kind: TariffKind
  kindcode?: string
  from: string
  until?: string
  dayCents: number
}

export type CarePlanRecord = {
  agreementId: string
  from: string
  until?: string
  cycleWeeks: number
  cycleStart: string
  slots: { week: number; weekday: number; from: string; until: string }[]
}

export type Attendance = {
  childId: string
  hostId: string
  date: string
  stays: { from: string; until: string }[]
}

export type AbsenceRecord = {
  childId: string
  date: string
  reason: AbsenceReason
  notifiedAt?: string
  ruling?: 'free' | 'charged'
}

export type ExtraCostRecord = { childId: string; date: string; description: string; cents: number; fiscal: boolean }

export type Payment = { contractHolderId: string; date: string; cents: number; reference?: string }

/** The lists of the document, in its order. */
export const exchangeLists = [
  'settings',
  'hosts',
  'closures',
  'postcodes',
  'contractHolders',
  'children',
  'agreements',
  'tariffs',
  'carePlans',
  'attendance',
  'absences',
  'extraCosts',
  'payments',
] as const satisfies (keyof ExchangeDocument)[]
