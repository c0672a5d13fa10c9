import type { HostYearPart } from '../../../../shared/contract/host-year.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import type { ClosureRecord, Host } from '../../../../shared/domain/exchange/document.ts'
import type { Complaint, Incident } from '../../../../shared/domain/exchange/incidents.ts'
import type { PeakOfDays } from '../../../../shared/domain/planning/peak-of-days.ts'
import type { QuarterOutlook } from '../../../../shared/domain/planning/quarter-outlook.ts'
import type { ActionState } from '../../../../shared/domain/visits/action-state.ts'
import { slug } from '../file-name.ts'
import { hostYearText } from '../text/host-year-nl.ts'

type Guidance = OutputOf<'hostActions.list'>
type Support = OutputOf<'support.host'>
type Deviations = OutputOf<'attendance.deviations'>
type File = OutputOf<'hosts.file'>

/** A month of a host as planned and as it went; half days, and child-days of the statement that was issued. */
export type OccupiedMonth = {
  month: string
  openDays: number
  plannedHalfDays: number
  realised: { openDays: number; halfDays: number; unanswered: number }
  planned: PeakOfDays
  had: PeakOfDays | undefined
  childDays: number | undefined
}

/** A year of a host, every number from where the program has it. Plain values throughout. */
export type HostYear = {
  host: Pick<Host, 'id' | 'firstName' | 'lastName' | 'street' | 'postcode' | 'city' | 'startsOn' | 'endsOn' | 'licence'>
  year: number
  /** Today, or the last day of a year that is over. */
  asOf: string
  visits: OutputOf<'homeVisits.history'>
  /** Visits made in each quarter in which she works, and those that are asked. */
  norms: readonly { quarter: string; made: number; norm: number }[]
  actions: readonly { record: Guidance['actions'][number]['record']; state: ActionState }[]
  goals: readonly Guidance['goals'][number][]
  training: Pick<Support, 'followed' | 'ahead'> & { minutes: number }
  occupancy: { months: readonly OccupiedMonth[]; quarters: readonly (QuarterOutlook & { limit: number })[] }
  deviations: { months: Deviations['hosts'][number]['months']; children: Deviations['children'] }
  closures: {
    own: readonly { record: ClosureRecord; openDays: number }[]
    leaveDays: number
    leaveMaximum: number
  }
  documents: Pick<File, 'alerts' | 'documents'>
  incidents: readonly Incident[]
  complaints: readonly Complaint[]
}

/** What is written of it: the parts chosen, whether the texts of incidents and complaints go along, and a remark. */
export type HostYearPaper = {
  organiser: OrganiserSnapshot
  /** Local moment of writing. */
  issuedAt: string
  facts: HostYear
  parts: readonly HostYearPart[]
  withTexts: boolean
  remarks: string
}

/** The folder of a year below the one that was chosen, and the file of a host in it. */
export function hostYearNames({ host, year }: Pick<HostYear, 'host' | 'year'>): { folder: string; file: string } {
  const name = slug(`${host.lastName} ${host.firstName}`)
  return { folder: `${hostYearText.folder}-${year}`, file: `${hostYearText.fileName}-${year}-${name}.pdf` }
}
