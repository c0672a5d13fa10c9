import type { PlanningChange } from '../../../../../shared/contract/planning-changes.ts'
import type { CarePlanRecord } from '../../../../../shared/domain/exchange/document.ts'
import { mondayOfWeek } from '../../../week-plan/model/edit-cycle.ts'
import { recordOfValue } from '../../../week-plan/model/plan-record.ts'
import type { PlanSlots } from '../../../../format/plan-text/plan-value.ts'
import { parsePlanText } from '../../../../format/plan-text/plan-text.ts'
import type { ChangeDraft } from './change-draft.ts'

/** The change that a draft without faults stands for. `like` is the plan that it replaces: its cycle goes on when it has as many weeks. */
export function toChange(draft: ChangeDraft, like?: CarePlanRecord): PlanningChange {
  switch (draft.kind) {
    case 'plan':
      return { kind: 'plan', agreementId: draft.record.agreementId, plan: planOf(draft.record, like) }
    case 'placement': {
      const { hostId, isNameOnly, childId = '', firstName = '', lastName = '', dayCents } = draft.record
      const child = isNameOnly ? { firstName, lastName } : { childId }
      const plan = planOf(draft.record)
      return { kind: 'placement', hostId, child, plan, ...(dayCents !== undefined && { dayCents }) }
    }
    case 'closure': {
      const { isWholeService, hostId, from, until, reason } = draft.record
      return { kind: 'closure', hostId: isWholeService ? null : (hostId ?? null), from, until, reason }
    }
    case 'licence':
      return { kind: 'licence', ...draft.record }
    case 'school-start':
      return { kind: 'school-start', ...draft.record }
    case 'agreement-end': {
      const { agreementId, endsOn } = draft.record
      return { kind: 'agreement-end', agreementId, endsOn }
    }
  }
}

/** What a typed line reserves; nothing for a line that cannot be read. */
export function slotsOfText(text: string): PlanSlots {
  return parsePlanText(text).value ?? { cycleWeeks: 1, slots: [] }
}

type Typed = { text: string; from: string; until?: string }

function planOf({ text, from, until }: Typed, like?: CarePlanRecord) {
  const slots = slotsOfText(text)
  const goesOn = like !== undefined && slots.cycleWeeks > 1 && like.cycleWeeks === slots.cycleWeeks
  const cycleStart = goesOn ? like.cycleStart : mondayOfWeek(from)
  const value = { ...slots, from, cycleStart, keepsCycle: goesOn, ...(until !== undefined && { until }) }
  const { agreementId: _, ...plan } = recordOfValue(value, '')
  return plan
}
