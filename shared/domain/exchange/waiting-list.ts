/** Facts of the first tier (R122): `care-situation` is a handicap, reduced self-care or a social or pedagogical need in the family. */
export const firstTier = [
  'work',
  'single',
  'low-income',
  'foster',
  'sibling',
  'care-situation',
  'low-education',
] as const
/** Facts of the second tier (R123), on which the organiser decides by itself. */
export const secondTier = ['staff', 'large-family'] as const
export type FirstTier = (typeof firstTier)[number]
export type SecondTier = (typeof secondTier)[number]
/** All of them: each belongs to one tier. */
export const criteria = [...firstTier, ...secondTier] as const
export type Criterion = (typeof criteria)[number]

export const requestStatuses = ['open', 'offered', 'placed', 'elsewhere', 'lapsed'] as const
export type RequestStatus = (typeof requestStatuses)[number]
/** Why a request came to nothing: what became of it decides whether it counts as unanswered (R129). */
export const closingReasons = ['withdrawn', 'pregnancy-ended', 'no-answer', 'no-place', 'duplicate', 'other'] as const
export type ClosingReason = (typeof closingReasons)[number]
export const offerAnswers = ['accepted', 'refused', 'withdrawn'] as const

/** Hours in a week of a cycle, as in a plan; week 1 is that of the first wanted day. */
export type WantedSlot = { week: number; weekday: number; from: string; until: string }

/** What ranks a request, beside the rules. */
export type RankedFacts = {
  receivedAt: string
  firstTier: FirstTier[]
  secondTier: SecondTier[]
  status: RequestStatus
  /** Received, and not yet put on the waiting list (R124). */
  isNew?: boolean
}

/** A place that was offered to a family. Without slots it is all that is wanted; offered slots are some of the wanted days. */
export type Offer = {
  id: string
  hostId: string
  startsOn: string
  cycleWeeks?: number
  slots?: WantedSlot[]
  /** Local moments, `2026-11-22T10:05`. */
  offeredAt: string
  by: string
  answerBy?: string
  /** Why somebody higher on the list, for whom there is room as well, was passed over; and whom (R125). */
  deviation?: string
  passedOver?: string[]
  /** Withdrawn: by the organiser. */
  answer?: (typeof offerAnswers)[number]
  answeredAt?: string
  note?: string
}

/** A request for care: of one family for one child, also one that is not born yet (R122–R130). */
export type WaitingRequest = {
  id: string
  /** Local, to the minute. */
  receivedAt: string
  child: { firstName: string; lastName: string; birthDate?: string; expectedOn?: string }
  contact: {
    firstName: string
    lastName: string
    email?: string
    phone?: string
    postcode: string
    city: string
  }
  wantedFrom: string
  cycleWeeks: number
  slots: WantedSlot[]
  firstTier: FirstTier[]
  secondTier: SecondTier[]
  /** Who referred the family: the lokaal loket, a host, … */
  source?: string
  status: RequestStatus
  /** The request's number on the platform of the lokaal loket (R130). */
  number?: string
  /** What was seen to prove a fact, and when; the paper itself is not kept (R127). */
  evidence?: { criterion: Criterion; kind: string; seenOn: string; by?: string }[]
  note?: string
  isNew?: boolean
  /** When it was typed, where that was later than it came in. */
  enteredAt?: string
  offers?: Offer[]
  closed?: { on: string; reason: ClosingReason; note?: string }
  placed?: { childId: string; agreementId: string }
  /** What ranked it before each change, the oldest first: any ranking of before can be shown again. */
  changes?: { at: string; by: string; reason?: string; before: RankedFacts }[]
}

/** How requests are compared, one step after the other; the first step in which they differ decides. */
export type PriorityStep =
  /** The first of these combinations that a family meets wholly counts; none comes after all. */
  | { by: 'combinations'; combinations: FirstTier[][] }
  /** More of these before fewer. */
  | { by: 'count'; criteria: FirstTier[] }
  /** The higher sum first; whole numbers of one or more. */
  | { by: 'weights'; weights: { criterion: FirstTier; weight: number }[] }
  /** Any of these before none. */
  | { by: 'second-tier'; criteria: SecondTier[] }
export const priorityStepKinds = ['combinations', 'count', 'weights', 'second-tier'] as const

/** A set of rules from a date on (R121): never changed, so that what was shown can be shown again; a later one takes its place. */
export type PriorityRules = {
  id: string
  from: string
  enteredAt: string
  by: string
  reason?: string
  steps: PriorityStep[]
}

/** Under which priority facts a family was placed (R115): those of the day of the agreement. */
export type AgreementPriority = { firstTier: FirstTier[]; secondTier: SecondTier[]; seenOn?: string }
