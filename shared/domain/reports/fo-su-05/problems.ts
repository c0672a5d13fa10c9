import { compareText } from '../../text-order.ts'
import type { Block } from './buckets.ts'

/** What keeps a form from being sent, or from being understood, and how heavy it weighs (R23, R24, R42, R107–R110). */
const reportProblems = {
  /** Days of the month are still to come. */
  'month-not-over': 'blocks',
  /** A reserved day that nobody answered for: presence or absence, which block it belongs to is not known. */
  'unregistered-day': 'blocks',
  /** No attest is valid on these days (R110). */
  'attest-missing': 'blocks',
  'kindcode-missing': 'blocks',
  /** No real date, of the future or before 2000, or a part of zero (R23). */
  'kindcode-invalid': 'blocks',
  /** Two children with one kindcode (R107). */
  'kindcode-shared': 'blocks',
  /** Care after school at a location without the permission (R108). */
  'after-school-not-permitted': 'blocks',
  /** Missing, or not nine or ten digits (R20). */
  'dossier-number': 'blocks',
  /** Another location has the same one. */
  'dossier-number-shared': 'blocks',
  /** Missing, longer than the form takes, or with characters that no form can hold (R105). */
  'location-name': 'blocks',
  'organiser-name': 'blocks',
  responsible: 'blocks',
  'child-name': 'blocks',
  /** A bucket or a block with more days than the location was open (R107). */
  'over-opening-days': 'blocks',
  /** The two lines of a child, after school and not, have more days together than the location was open (R107). */
  'two-lines-over-opening-days': 'blocks',
  'opening-days-over-month': 'blocks',
  /** From 11 hours on without permission for flexible care: left out (R42). */
  'not-registrable': 'warns',
  /** No minute between 6 and 20 hours, without permission for flexible care: left out (R42, R106). */
  'outside-day': 'warns',
  /** Exactly 11 hours: a whole day on the invoice, flexible in the report (R35). */
  'presence-eleven-hours': 'warns',
  /** A presence that no agreement covers: there is no attest to report it under. */
  'presence-uncovered': 'warns',
  /** Present on a day on which the location was closed: counted, but the opening days do not hold it. */
  'presence-not-open': 'warns',
  /** The kindcode has no number of an attest (R22). */
  'kindcode-short': 'warns',
  /** The kindcode is of another birth date than the child's. */
  'kindcode-birth-date': 'warns',
  /** The names on the attest are less than 90 % alike to those of the child (R24). */
  'names-differ': 'warns',
  /** There are lines, but none with presences: the form is not sent (R107). */
  'no-presences': 'warns',
} as const satisfies Record<string, 'blocks' | 'warns'>

export type ReportProblemCode = keyof typeof reportProblems
type Severity = 'blocks' | 'warns'

/** A problem of a location's form; with the child and the dates where it is solved. Dates ascending. */
export type ReportProblem = {
  code: ReportProblemCode
  severity: Severity
  childId?: string
  dates: string[]
  /** Of counts: the block that holds too many days. */
  block?: Block
}

/** A problem of a code, as heavy as its code. */
export function problemOf(
  code: ReportProblemCode,
  where: { childId?: string; dates?: string[]; block?: Block } = {},
): ReportProblem {
  return { code, severity: reportProblems[code], dates: [], ...where }
}

/** What blocks first, then in the order of the codes, then by child and date. */
export function compareReportProblems(a: ReportProblem, b: ReportProblem): number {
  return (
    compareText(a.severity, b.severity) ||
    codes.indexOf(a.code) - codes.indexOf(b.code) ||
    compareText(a.childId ?? '', b.childId ?? '') ||
    compareText(a.dates[0] ?? '', b.dates[0] ?? '')
  )
}

/** Every code, in the order in which problems are told. */
export const codes = Object.keys(reportProblems) as ReportProblemCode[]
