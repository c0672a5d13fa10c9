import type { AbsenceReason, TariffKind } from '../../../shared/domain/billing/issued.ts'
import type { TownName } from '../places.ts'

/** First and last name. */
export type Name = readonly [first: string, last: string]

/** An absence that the demo must have in its last month, on the so-manieth day that is reserved and open. */
export type WantedAbsence = {
  nth: number
  reason: AbsenceReason
  /** Time of the day itself at which the host heard of it; never, when left out. */
  notifiedAt?: string
  ruling?: 'free' | 'charged'
}

/** A child of the roster. Ages are months at the end of the period, so that the demo is as young in any year. */
export type ChildSpec = {
  name: Name
  /** As spelled on the attest, where that differs. */
  attestName?: Name
  age: number
  /** Week as `cycleOf` reads it. */
  week: string
  /** Day tariff at the level of 2024, in cents. */
  dayCents: number
  kind?: TariffKind
  /** Age in months at the first day of care. */
  startAge?: number
  /** Stays at school entry with this week and this summer; `leaves` on the day before. */
  atSchool?: 'leaves' | { week: string; summer: string }
  /** Left so many months before the end of the period. */
  leftMonthsAgo?: number
  /** Was with this host until the present one began. */
  cameFrom?: string
  /** Begins in the month of today; a trial day comes before it. */
  startsThisMonth?: 'after-trial' | 'plainly'
  /** Where the child goes when its own host is ill; else it stays at home. */
  substitute?: string
  /** The attest of the last month has not come in. */
  attestMissing?: true
  /** Days of the last month that nobody answered for. */
  unregisteredDays?: number
  /** Ill so often that the free days run out. */
  isOftenIll?: true
  /** One day a month beside the plan. */
  hasExtraDays?: true
  /** Is sometimes fetched hours later than planned. */
  staysLonger?: true
  /** Comes three quarters of an hour later than planned since some months: there is something to talk about. */
  comesLater?: true
  /** Brings no nappies from home. */
  nappies?: 'charged' | 'credited'
  /** Free days were used before the data of the demo begins. */
  usedFreeDays?: true
  hasNationalNumber?: true
  absences?: WantedAbsence[]
}

/** A family of the roster. */
export type FamilySpec = {
  /** The contract holder. */
  parent: Name
  town: TownName
  /** Pays by direct debit; `account` only gives an account number. */
  bank?: 'mandate' | 'account'
  pays?: 'late' | 'in-parts' | 'behind'
  hasNationalNumber?: true
  children: readonly ChildSpec[]
  /** The other parent with an agreement, week and tariff of their own for each child. */
  coParent?: { parent: Name; town: TownName; week: string; dayCents: number }
}

/** The families of each host, by the host's id. */
export type Roster = Readonly<Record<string, readonly FamilySpec[]>>
