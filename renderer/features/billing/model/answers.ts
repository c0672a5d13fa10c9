import type { InputOf } from '../../../../shared/contract/index.ts'
import type { Overview } from './billing-types.ts'
import type { OpenDaysQuestion, Questions } from './questions.ts'

/** A reason as it was written, with the days that were open then. */
export type WrittenReason = { text: string; days: string[] }

/** What the coordinator answered so far in one month. */
export type Draft = {
  /** By contract holder. */
  reasons: Record<string, WrittenReason>
  /** Contract holders whose invoice is held back. */
  heldBack: string[]
  /** Children whose uncovered presences are accepted. */
  accepted: string[]
}

/** Nothing answered yet. */
export const emptyDraft: Draft = { reasons: {}, heldBack: [], accepted: [] }

/** Fewest characters of a reason, as the contract asks. */
export const shortestReason = 3
/** Most characters of a reason. */
export const longestReason = 500

/** Whether the reason is long enough, and was written for every day that is open now: new open days ask again. */
export function isReasonGiven(question: OpenDaysQuestion, reason: WrittenReason | undefined): boolean {
  if (!reason || !isLongEnough(reason.text)) return false
  return question.days.every((day) => reason.days.includes(day))
}

/** Whether a text is long enough to be a reason. */
export function isLongEnough(text: string): boolean {
  const length = text.trim().length
  return length >= shortestReason && length <= longestReason
}

/** How many questions have no answer yet; 0 unlocks issuing. */
export function countOpen(questions: Questions, draft: Draft): number {
  const days = questions.openDays
    .filter((question) => !isReasonGiven(question, draft.reasons[question.family.contractHolderId]))
    .reduce((sum, question) => sum + question.days.length, 0)
  const attests = questions.attests.filter(({ family }) => !draft.heldBack.includes(family.contractHolderId)).length
  const presences = questions.uncovered
    .filter((question) => !draft.accepted.includes(question.childId))
    .reduce((sum, question) => sum + question.presences.length, 0)
  return days + attests + presences
}

type RunInput = { [Key in 'accept' | 'reasons']-?: NonNullable<InputOf<'billing.run'>[Key]> }

/**
 * What the run is told. Codes are accepted for all at once, so they are given only when every question of that code has
 * its answer; settled presences of an earlier run stay in the month's facts and are accepted again. The open days of a
 * family that is held back stop the run too, though nothing is billed for them now: they get `heldBackReason`.
 */
export function runAnswers(overview: Overview, questions: Questions, draft: Draft, heldBackReason: string): RunInput {
  const accept: RunInput['accept'] = []
  const isHeld = questions.attests.every(({ family }) => draft.heldBack.includes(family.contractHolderId))
  if (questions.attests.length > 0 && isHeld) accept.push('missing-tariff')
  const isAccepted = questions.uncovered.every((question) => draft.accepted.includes(question.childId))
  if (overview.uncovered.length > 0 && isAccepted) accept.push('no-agreement')
  const reasons = questions.openDays.flatMap((question) => {
    const { contractHolderId } = question.family
    const reason = draft.reasons[contractHolderId]
    return reason && isReasonGiven(question, reason) ? [{ contractHolderId, reason: reason.text.trim() }] : []
  })
  const held = questions.attests
    .filter(({ family }) => family.openDays.length > 0 && draft.heldBack.includes(family.contractHolderId))
    .map(({ family }) => ({ contractHolderId: family.contractHolderId, reason: heldBackReason }))
  return { accept, reasons: [...reasons, ...held] }
}
