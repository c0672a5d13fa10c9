/**
 * What is kept of an issued invoice or payout: everything that its document needs, so that it can be written again,
 * byte for byte, whatever happens to the files of families and hosts afterwards. All amounts are integer cents, times are
 * minutes since midnight, dates and months ISO strings.
 */

/** Kinds of day: the first five are invoice lines (`cost` is a line without days), the last two are shown but not charged. */
export const lineKinds = ['attended', 'extra', 'substituted', 'charged-absence', 'cost'] as const
export const unchargedKinds = ['free-absence', 'closed'] as const
export const percents = [40, 60, 100, 160] as const
export const absenceReasons = ['illness', 'holiday', 'other'] as const
export const absenceRulings = ['free', 'charged'] as const
export const closureReasons = ['holiday', 'leave', 'illness', 'training', 'force-majeure', 'other'] as const
export const tariffKinds = ['income', 'reduced', 'maximum', 'free'] as const

export type LineKind = (typeof lineKinds)[number]
export type UnchargedKind = (typeof unchargedKinds)[number]
export type Percent = (typeof percents)[number]
export type AbsenceReason = (typeof absenceReasons)[number]
export type AbsenceRuling = (typeof absenceRulings)[number]
export type ClosureReason = (typeof closureReasons)[number]
export type TariffKind = (typeof tariffKinds)[number]

/** [from, until) in minutes since midnight. */
export type Interval = readonly [from: number, until: number]

/** The organiser as it stood on the day of issue. */
export type OrganiserSnapshot = {
  name: string
  street: string
  postcode: string
  city: string
  email: string
  phone: string
  enterpriseNumber: string
  iban: string
  bic: string
  creditorId?: string
}

/** The facts of one day that an invoice line (or an uncharged note) rests on. */
export type IssuedDay = {
  date: string
  agreementId: string
  /** The host the agreement is with; where the child really was follows from `present`. */
  hostId: string
  reserved: Interval[]
  present: { hostId: string; from: number; until: number }[]
  reservedMinutes: number
  presentMinutes: number
  /** The minutes that count (0 for an uncharged day). */
  billedMinutes: number
  goesToSchool: boolean
  /** The day tariff in cents, absent on an uncharged day without an attest. */
  dayCents?: number
  absence?: { reason: AbsenceReason; notifiedAt?: string; late: boolean; ruling?: 'free' | 'charged' }
  closure?: ClosureReason
  /** A day nobody answered for, billed because somebody accepted that. */
  unregistered?: true
}

export type IssuedLine = {
  childId: string
  kind: LineKind
  percent: Percent
  unitCents: number
  quantity: number
  amountCents: number
  /** Cost lines only. */
  description?: string
  /** Cost lines only: the date of the cost and whether it counts for the tax certificate. */
  costDate?: string
  fiscal?: boolean
  days: IssuedDay[]
}

export type UnchargedDays = { childId: string; kind: UnchargedKind; days: IssuedDay[] }

export type IssuedTariff = {
  dayCents: number
  kind: TariffKind
  kindcode?: string
  from: string
  until?: string
}

/** Free absence days (respijtdagen) of one agreement in the year of the month, in half days. */
export type FreeDaysStatement = {
  agreementId: string
  year: number
  entitled: number
  usedBefore: number
  usedThisMonth: number
  left: number
}

export type InvoiceChild = {
  childId: string
  firstName: string
  lastName: string
  hosts: { hostId: string; firstName: string; lastName: string }[]
  tariffs: IssuedTariff[]
  freeDays: FreeDaysStatement[]
}

/** How the invoice is paid: by the family, collected by mandate, or not at all (total of zero or less). */
export const collections = ['transfer', 'direct-debit', 'none'] as const
export type Collection = (typeof collections)[number]

export type IssuedInvoice = {
  /** `2026-00058`: gapless per year of issue. */
  number: string
  month: string
  issuedOn: string
  dueOn: string
  /** Twelve digits (OGM), check digits included. */
  structuredCommunication: string
  collection: Collection
  contractHolder: {
    id: string
    firstName: string
    lastName: string
    street: string
    postcode: string
    city: string
    iban?: string
    mandate?: { reference: string; signedOn: string }
  }
  children: InvoiceChild[]
  /** In printing order: by child, kind, percent, unit price; cost lines last (exchange.md §2). */
  lines: IssuedLine[]
  uncharged: UnchargedDays[]
  totalCents: number
}

export type IssuedPayoutLine = {
  childId: string
  percent: Percent
  unitCents: number
  quantity: number
  amountCents: number
  days: { date: string; stays: Interval[]; minutes: number; goesToSchool: boolean; hostDayCents: number }[]
}

export type IssuedPayout = {
  /** `K-2026-00012`: gapless per year of issue. */
  number: string
  month: string
  issuedOn: string
  payOn: string
  host: {
    id: string
    firstName: string
    lastName: string
    street: string
    postcode: string
    city: string
    iban: string
    dossierNumber?: string
  }
  children: { childId: string; firstName: string; lastName: string }[]
  lines: IssuedPayoutLine[]
  /** Reserved days on which the child did not come, for the grid; not paid. */
  absences: { childId: string; date: string; reason?: AbsenceReason }[]
  /** Dates of the month on which the host was closed on a weekday with opening hours. */
  closedDates: string[]
  /** Opening days of the month: those really open, and those that would be open without closures. */
  openDays: number
  plannedOpenDays: number
  /** Weekdays (ISO) without opening hours, shaded in the grid. */
  closedWeekdays: number[]
  ownChildren: string[]
  /** Issued earlier in the same calendar year of care, before this month. */
  yearBefore: { quantity: number; cents: number }
  totalCents: number
}

/** One press of the button: the invoices and payouts issued together, and the payment files that belong to them. */
export type IssuedRun = {
  /** Unique in the database, used as message id in the payment files. */
  id: string
  month: string
  /** 1 for the first run of the month; later runs issue what was held back. */
  sequence: number
  /** Local date and time `2026-11-10T09:30:00` of issue; every document of the run carries it. */
  issuedAt: string
  organiser: OrganiserSnapshot
  invoices: IssuedInvoice[]
  payouts: IssuedPayout[]
}
