/**
 * What Opgroeien asks of the monthly form FO-SU-05 "Opvangprestaties". Sources: `FO-SU-05.xsd` version 2.3 and Opgroeien,
 * "Registratie aanwezigheden – beschrijving" of 17/04/2025, in force since the income tariff of 1 April 2014 as far as known.
 * These are the report's own thresholds, not those of the invoice: at exactly 660 minutes they differ (R35, R106; P5).
 */
export const foSu05 = {
  /** Where the form is sent by e-mail (p. 2; the schema still names ko.formulieren@kindengezin.be, R109). */
  emailAddress: 'ko.formulieren@opgroeien.be',
  subject: 'Opvangprestaties',
  /** After school (bo) a child needs more than this many months on the first day of the month (p. 4 and 9, R108). */
  afterSchoolAboveMonths: 42,
  /** Names are as long as this at most (schema; R105). */
  longestName: 50,
  /** The birth date in a kindcode lies in this year or later (p. 4, R23). */
  firstBirthYear: 2000,
  /** Opgroeien takes a name for the child's when it is this much alike, in percent (p. 6, 8–9, R24). */
  nameMatchPercent: 90,
} as const

/** Limits in minutes between the buckets of the form. */
export type ReportThresholds = {
  from: string
  /** Under this many minutes a child after school counts in min3u. */
  thirdBelow: number
  /** Under this many minutes any child counts in min5u. */
  halfBelow: number
  /** Under this many minutes a child counts in min11u; from here on in min11uFlex, with permission (p. 9, R106). */
  wholeBelow: number
  /** The hours that count without permission for flexible care: from 6 to 20 (p. 2; p. 9 prints it the other way round). */
  dayFrom: number
  dayUntil: number
}

/** Oldest first; the last one with `from` on or before the month holds. */
export const reportThresholds: readonly [ReportThresholds, ...ReportThresholds[]] = [
  { from: '0001-01-01', thirdBelow: 180, halfBelow: 300, wholeBelow: 660, dayFrom: 6 * 60, dayUntil: 20 * 60 },
]
