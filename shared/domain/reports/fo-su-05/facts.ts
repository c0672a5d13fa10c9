import type { IsLookedAt } from '../../attendance/odd-days.ts'
import type { ClosureCalendar } from '../../billing/closures.ts'
import type { Absence, ChildFacts } from '../../billing/facts.ts'
import type { EpochDay } from '../../calendar/date.ts'
import type { Period } from '../../calendar/period.ts'
import type { HostCapacityFacts } from '../../capacity/facts.ts'
import type { LocationPermission } from '../../exchange/document.ts'
import type { DatedSettings } from '../../settings/dated-settings.ts'

/** A child as the form names it, with the facts that billing decides its days by. */
export type ReportedChild = ChildFacts & {
  firstName: string
  lastName: string
  birthDate: EpochDay
  /** From this day on the child goes to school full-time (R108). */
  fullTimeSchoolOn?: EpochDay
  /** As spelled on the attest, where that differs (R24). */
  attestFirstName?: string
  attestLastName?: string
}

/** What Opgroeien lets a location register: care after school (bo), flexible care (flex) (R105). */
export type PermissionKind = LocationPermission['kind']

/** A host as the form's location: name and dossier number as Opgroeien knows them, and when she is open. */
export type ReportedLocation = {
  name: string
  dossierNumber?: string
  permissions: readonly (Period & { kind: PermissionKind })[]
  opening: Pick<HostCapacityFacts, 'hostId' | 'from' | 'until' | 'openingHours' | 'openingChanges'>
}

/** All that the forms of a month follow from. */
export type ReportFacts = {
  /** `2026-10`. */
  month: string
  organiserName: string
  /** Who answers for the form, last name and first name. */
  responsible?: string
  children: readonly ReportedChild[]
  locations: readonly ReportedLocation[]
  closures: ClosureCalendar
  settings: DatedSettings
  /** Whether the reason of an absence justifies it also where the family pays for it, as illness does (R69). */
  isJustified(absence: Absence): boolean
  /** Whether somebody looked at an odd fact of a child's day and said that it is right: it is not told here again. */
  isLookedAt: IsLookedAt
  /** A kindcode of a later birth is none (R23). */
  today: EpochDay
}
