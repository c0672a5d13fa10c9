/** A crisis is reported to Opgroeien (R138), an incident is not. */
export const incidentKinds = ['incident', 'crisis'] as const
/** After the domains of the risk analysis (R17). */
export const incidentCategories = ['injury', 'illness', 'missing', 'near-miss', 'behaviour', 'other'] as const

/** A step in the handling of an incident or a complaint. */
export type HandlingStep = { id: string; on: string; by: string; text: string }

/** A child in an incident; the yes-or-no facts are those of the crisis form (R139), left out while unknown. */
export type IncidentChild = {
  childId: string
  isInjured?: boolean
  wentToHospital?: boolean
  sawDoctor?: boolean
  isStillInCare?: boolean
  other?: string
  parentsToldAt?: string
  parentsReaction?: string
}

/** What the crisis form asks beside the incident (R139): phone first, the form may follow. */
export type CrisisReport = {
  reporterName?: string
  reporterFunction?: string
  reporterPhone?: string
  reporterEmail?: string
  phonedAt?: string
  formSentAt?: string
  informed?: string
  hasPolice?: boolean
  policeReport?: string
  preventiveActions?: string
  persons?: { id: string; name: string; involvement: string }[]
}

/** An incident, accident or crisis (R137–R139). Moments are local, `2026-11-22T10:05`. */
export type Incident = {
  id: string
  kind: (typeof incidentKinds)[number]
  category: (typeof incidentCategories)[number]
  hostId?: string
  occurredAt: string
  /** When the coordinator heard of it, and from whom: within 24 hours for the insurance (R137). */
  reportedAt: string
  reportedBy: string
  place?: string
  description: string
  firstAid?: string
  insurerToldAt?: string
  insuranceReference?: string
  measures?: string
  closedOn?: string
  outcome?: string
  children?: IncidentChild[]
  steps?: HandlingStep[]
  crisis?: CrisisReport
}

export const complaintChannels = ['phone', 'email', 'letter', 'talk'] as const
export const complaintOutcomes = ['founded', 'partly', 'unfounded', 'settled', 'withdrawn'] as const

/** A complaint, from receipt to closure (R140). `referredOn`: the complainant was told of the Opgroeipunt. */
export type Complaint = {
  id: string
  receivedAt: string
  receivedBy: string
  channel: (typeof complaintChannels)[number]
  complainant: string
  contractHolderId?: string
  hostId?: string
  childId?: string
  subject: string
  text: string
  isCrisis?: boolean
  acknowledgedOn?: string
  answerDueOn?: string
  answeredOn?: string
  answer?: string
  referredOn?: string
  closedOn?: string
  outcome?: (typeof complaintOutcomes)[number]
  steps?: HandlingStep[]
}
