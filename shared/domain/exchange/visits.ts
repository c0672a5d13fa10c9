/** The dimensions of MeMoQ, in their order (R162); Zorginspectie scores the first five. */
export const visitDimensions = [
  'well-being',
  'involvement',
  'emotional-support',
  'educational-support',
  'environment',
  'families-diversity',
] as const
export type VisitDimension = (typeof visitDimensions)[number]

export const visitStatuses = ['planned', 'done', 'cancelled'] as const
export type VisitStatus = (typeof visitStatuses)[number]
export const checkAnswers = ['good', 'attention', 'bad', 'not-applicable'] as const
export type CheckAnswer = (typeof checkAnswers)[number]

/** The checklist of visits from a date on; one that a visit was made with never changes (R163). */
export type VisitTemplate = { id: string; from: string; items: { id: string; section: string; text: string }[] }

/**
 * A value of a record that exists on more than one machine, as it was typed. `field` is a path within the record
 * (shared/domain/visits/fields.ts), `at` the moment in UTC. Without `value` the field was emptied. `replaces` are the edits that
 * were looked at. What has left its machine never changes (`isShared`).
 */
export type SharedEdit = {
  id: string
  field: string
  value?: string | number | boolean
  at: string
  by: string
  replaces?: string[]
  isShared?: boolean
}

/** What a record has that may travel in a bezoekmap. */
export type Travelling = {
  /** Another machine has it too: changes are kept as edits from then on. */
  isShared?: boolean
  edits?: SharedEdit[]
}

/** A home visit (R161–R163): planned, made, or cancelled with its reason; times are local. */
export type HomeVisit = Travelling & {
  id: string
  hostId: string
  status: VisitStatus
  date: string
  from?: string
  until?: string
  isAnnounced: boolean
  visitor?: string
  /** Without it, the checklist that comes with the program. */
  templateId?: string
  /** Who was there: children of the service, the host's own, and how many others. */
  presentChildren?: string[]
  presentOwnChildren?: string[]
  otherPresent?: number
  checks?: { itemId: string; answer?: CheckAnswer; note?: string }[]
  /** 1 onvoldoende to 4 uitstekend (R162). */
  scores?: { dimension: VisitDimension; score?: number; note?: string }[]
  notes?: string
  /** What the host says about it, and when she saw the report. */
  hostSays?: string
  seenByHostOn?: string
  /** The moment it was called done. */
  finishedAt?: string
  cancelReason?: string
  photos?: VisitPhoto[]
}

/** A picture of a visit; `file` is its name in the folder of pictures, made of its contents. */
export type VisitPhoto = { id: string; file: string; addedAt: string; caption?: string; isRemoved?: boolean }

/** Who has to do what was agreed. */
export const actionOwners = ['host', 'organiser'] as const

/** What was agreed with a host, at a visit or between two: open until it is closed or withdrawn (R163, R164). */
export type HostAction = Travelling & {
  id: string
  hostId: string
  visitId?: string
  text: string
  owner: (typeof actionOwners)[number]
  ownerName?: string
  agreedOn: string
  dueOn?: string
  closedOn?: string
  outcome?: string
  isWithdrawn?: boolean
}

export const goalStatuses = ['active', 'reached', 'dropped'] as const

/** A coaching goal of a host, followed across visits (R161, R163). */
export type CoachingGoal = Travelling & {
  id: string
  hostId: string
  text: string
  dimension?: VisitDimension
  startedOn: string
  dueOn?: string
  status: (typeof goalStatuses)[number]
  endedOn?: string
  progress?: { id: string; date: string; visitId?: string; text: string; isWithdrawn?: boolean }[]
}

/** A bezoekmap that was given along: the hosts in it, and when it was brought back last. */
export type VisitFolder = { id: string; madeAt: string; madeBy: string; hostIds: string[]; returnedAt?: string }
