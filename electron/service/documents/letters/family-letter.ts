import type { Interval, OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import { isEmailAddress } from '../../../../shared/contract/email-address.ts'
import { slug } from '../file-name.ts'
import { letterText } from '../text/family-letter-nl.ts'

/** Where somebody can be found, as it stands in a letter. */
export type LetterAddress = { name: string; street: string; postcode: string; city: string; phone?: string }

/** Where a child can go for some of its hours (at another host, at the group location), nowhere yet, or the parents see to it. */
export type LetterPlace =
  | { kind: 'host' | 'group'; at: LetterAddress; slots: readonly Interval[] }
  | { kind: 'none' }
  | { kind: 'parents' }

/** A child on a day on which its host is away: what it has reserved there (minutes since midnight), and what it gets for it. */
export type LetterDay = {
  date: string
  childId: string
  firstName: string
  slots: readonly Interval[]
  place: LetterPlace
}

/** Who is away. `until` is the last day that is certain when the end is not known; of the reason only whether it is an illness. */
export type LetterAbsence = {
  host: { firstName: string; lastName: string }
  from: string
  until: string
  isOpenEnded: boolean
  isIllness: boolean
}

/** What a family is written about the days on which its host is away (R73–R76). Plain values throughout. */
export type FamilyLetter = {
  organiser: OrganiserSnapshot
  /** Local moment of writing. */
  issuedAt: string
  family: {
    id: string
    firstName: string
    lastName: string
    street: string
    postcode: string
    city: string
    /** One that a mail program takes; none when the stored one is not. */
    email?: string
  }
  absence: LetterAbsence
  /** By date, then as the children are listed; at least one. */
  days: readonly LetterDay[]
}

/** A stored e-mail address that can stand in the head of a message; undefined for anything else. */
export function usableEmail(stored: string | undefined): string | undefined {
  const email = stored?.trim() ?? ''
  return isEmailAddress(email) ? email : undefined
}

/** Name of the file of a letter, without its ending: a family's id tells two of one name apart. */
export function letterFileName({ family }: Pick<FamilyLetter, 'family'>, isNameTaken: boolean): string {
  const name = slug(`${family.lastName} ${family.firstName}`)
  return `${letterText.fileName}-${name}${isNameTaken ? `-${slug(family.id)}` : ''}`
}

/** The folder for what is written about an absence. */
export function absenceFolder({ host, from }: Pick<LetterAbsence, 'host' | 'from'>): string {
  return `${letterText.folder}-${slug(`${host.lastName} ${host.firstName}`)}-${from}`
}
