import type { PlanningChange } from '../../../../../shared/contract/planning-changes.ts'
import type { ClosureReason } from '../../../../../shared/domain/billing/issued.ts'

/** The kinds of changes that can be tried, in the order they are offered. */
export const changeKinds = [
  'plan',
  'placement',
  'closure',
  'licence',
  'school-start',
  'agreement-end',
] as const satisfies readonly PlanningChange['kind'][]
export type ChangeKind = (typeof changeKinds)[number]

/**
 * What is typed for a change, by its kind: dates ISO, `text` a plan as one line (`ma-vr 8-17`), `dayCents` integer cents. A child
 * comes with its id, or with a name only.
 */
export type ChangeRecords = {
  plan: { childId: string; agreementId: string; text: string; from: string; until?: string }
  placement: {
    hostId: string
    isNameOnly?: boolean
    childId?: string
    firstName?: string
    lastName?: string
    text: string
    from: string
    until?: string
    dayCents?: number
  }
  closure: { isWholeService?: boolean; hostId?: string; from: string; until: string; reason: ClosureReason }
  licence: { hostId: string; from: string; maxPresent: number }
  'school-start': { childId: string; date: string }
  'agreement-end': { childId: string; agreementId: string; endsOn: string }
}

/** A change as it is typed. */
export type ChangeDraft = { [Kind in ChangeKind]: { kind: Kind; record: ChangeRecords[Kind] } }[ChangeKind]

/** A change on trial: as it was typed, as the service takes it, and in words. */
export type TriedChange = {
  id: string
  draft: ChangeDraft
  change: PlanningChange
  words: { subject: string; detail: string }
  /** The host it is about, where it is about one. */
  hostId: string | undefined
}

/** The day from which a change holds. */
export function firstDayOf(change: PlanningChange): string {
  switch (change.kind) {
    case 'plan':
    case 'placement':
      return change.plan.from
    case 'closure':
    case 'licence':
      return change.from
    case 'school-start':
      return change.date
    case 'agreement-end':
      return change.endsOn
  }
}
