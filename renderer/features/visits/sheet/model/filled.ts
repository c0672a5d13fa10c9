import { visitDimensions, type HomeVisit, type VisitDimension } from '../../../../../shared/domain/exchange/visits.ts'
import type { Sheet } from '../../visit-types.ts'
import { countedNow } from './present.ts'

/** The parts of the sheet, in their order. */
export const sheetSections = [
  'when',
  'present',
  'checklist',
  'quality',
  'notes',
  'actions',
  'goals',
  'papers',
  'host',
  'photos',
] as const
export type SheetSection = (typeof sheetSections)[number]

/**
 * How far a part is: `total` where everything in it can be answered, else how much stands in it. `isOver` where that is more than
 * is allowed.
 */
export type SectionState = { done: number; total?: number; isFilled: boolean; isOver?: boolean }

type Facts = Pick<Sheet, 'template' | 'actions' | 'goals' | 'papers' | 'ownChildren' | 'limit'>

/** How far each part of a visit is filled in; `visit` is what is shown, kept or not. */
export function sectionStates(visit: HomeVisit, facts: Facts): Record<SheetSection, SectionState> {
  const answered = answeredItems(visit, facts.template)
  const scored = visitDimensions.length - unscored(visit).length
  const here = facts.actions.filter(({ record }) => record.visitId === visit.id).length
  const active = facts.goals.filter(({ record }) => record.status === 'active')
  const followed = active.length - goalsWithoutProgress(visit, facts.goals)
  const present = countedNow(visit, facts.ownChildren)
  const isTimed = visit.from !== undefined && visit.until !== undefined
  return {
    when: { done: isTimed ? 1 : 0, isFilled: isTimed },
    present: { done: present, isFilled: hasPresence(visit), isOver: present > facts.limit },
    checklist: outOf(answered, facts.template.items.length),
    quality: outOf(scored, visitDimensions.length),
    notes: counted(isWritten(visit.notes) ? 1 : 0),
    actions: counted(here),
    goals: active.length === 0 ? { done: 0, isFilled: false } : outOf(followed, active.length),
    papers: { done: facts.papers.length, isFilled: facts.papers.length === 0 },
    host: counted(isWritten(visit.hostSays) ? 1 : 0),
    photos: counted(visit.photos?.filter(({ isRemoved }) => !isRemoved).length ?? 0),
  }
}

/** What is still empty, said when a visit is finished; nothing of it keeps it from being so. */
export type Emptiness = {
  checks: number
  scores: readonly VisitDimension[]
  hasNoPresence: boolean
  hasNoNotes: boolean
  hasNoActions: boolean
  goals: number
  hasNoHostWords: boolean
}

/** What of a visit is still empty. */
export function emptiness(visit: HomeVisit, facts: Facts): Emptiness {
  const states = sectionStates(visit, facts)
  return {
    checks: (states.checklist.total ?? 0) - states.checklist.done,
    scores: unscored(visit),
    hasNoPresence: !states.present.isFilled,
    hasNoNotes: !states.notes.isFilled,
    hasNoActions: !states.actions.isFilled,
    goals: goalsWithoutProgress(visit, facts.goals),
    hasNoHostWords: !states.host.isFilled,
  }
}

const counted = (done: number): SectionState => ({ done, isFilled: done > 0 })
const outOf = (done: number, total: number): SectionState => ({ done, total, isFilled: done === total })
const isWritten = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

function hasPresence(visit: HomeVisit): boolean {
  return (
    (visit.presentChildren?.length ?? 0) + (visit.presentOwnChildren?.length ?? 0) > 0 ||
    visit.otherPresent !== undefined
  )
}

function answeredItems(visit: HomeVisit, template: Sheet['template']): number {
  const answered = new Set(visit.checks?.flatMap(({ itemId, answer }) => (answer === undefined ? [] : [itemId])))
  return template.items.filter(({ id }) => answered.has(id)).length
}

function unscored(visit: HomeVisit): VisitDimension[] {
  return visitDimensions.filter(
    (dimension) => !visit.scores?.some((one) => one.dimension === dimension && one.score !== undefined),
  )
}

function goalsWithoutProgress(visit: HomeVisit, goals: Facts['goals']): number {
  return goals.filter(
    ({ record }) =>
      record.status === 'active' &&
      !record.progress?.some(({ visitId, isWithdrawn }) => visitId === visit.id && isWithdrawn !== true),
  ).length
}
