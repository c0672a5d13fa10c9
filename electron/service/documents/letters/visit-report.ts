import type { OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import type { ReportPart } from '../../../../shared/contract/visit-report.ts'
import type { CoachingGoal, HomeVisit, HostAction, VisitTemplate } from '../../../../shared/domain/exchange/visits.ts'
import { slug } from '../file-name.ts'
import { visitReportText } from '../text/visit-report-nl.ts'

/** A picture that stands in a report: JPEG or PNG as it is, its size in points as stored, and how the camera was held (Exif). */
export type ReportPhoto = { bytes: Uint8Array; width: number; height: number; orientation: number; caption?: string }

/** What a host gets on paper of a visit (R163). Plain values throughout. */
export type VisitReport = {
  organiser: OrganiserSnapshot
  /** Local moment of writing. */
  issuedAt: string
  host: { firstName: string; lastName: string; street: string; postcode: string; city: string }
  visit: HomeVisit
  /** Names of the children that were there, own ones that do not count (R5–R7) apart; without `count` nobody was counted. */
  presence: { children: string[]; own: string[]; ownNotCounting: string[]; count?: number; limit: number }
  items: VisitTemplate['items']
  /** Agreed at this visit, and what was still open from before it. */
  agreed: readonly HostAction[]
  earlier: readonly HostAction[]
  goals: readonly CoachingGoal[]
  photos: readonly ReportPhoto[]
  photosLeftOut: number
  parts: readonly ReportPart[]
}

/** The folder and the file of a report. */
export function visitReportNames({ host, visit }: Pick<VisitReport, 'host' | 'visit'>): {
  folder: string
  file: string
} {
  const name = slug(`${host.lastName} ${host.firstName}`)
  return {
    folder: `${visitReportText.folder}-${name}`,
    file: `${visitReportText.fileName}-${name}-${visit.date}.pdf`,
  }
}
