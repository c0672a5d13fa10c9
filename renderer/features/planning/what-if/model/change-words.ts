import { formatDay, formatPeriod } from '../../../../format/date.ts'
import { nl } from '../../../../i18n/nl.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import type { PlanSlots } from '../../../../format/plan-text/plan-value.ts'
import { printPlan } from '../../../../format/plan-text/print-plan.ts'
import { closureReason } from '../../../timeline/describe-event.ts'
import type { ChangeDraft, TriedChange } from './change-draft.ts'
import { planDifference } from './plan-difference.ts'
import { slotsOfText } from './to-change.ts'

const text = planning.whatIf.words

/** What a change is about, by name. */
export type ChangeNames = {
  /** The child, as known or as typed. */
  child: string
  host: string
  /** Which year goes without saying. */
  year: number | undefined
  /** The plan that another one replaces. */
  before: PlanSlots | undefined
}

/** A change in the stack: who it is about, and what becomes of it. */
export function changeWords(draft: ChangeDraft, { child, host, year, before }: ChangeNames): TriedChange['words'] {
  switch (draft.kind) {
    case 'plan': {
      const { from, until } = draft.record
      const detail = planDifference(before, slotsOfText(draft.record.text))
      return { subject: child, detail: text.since(detail, formatPeriod(from, until, year)) }
    }
    case 'placement': {
      const { from, until } = draft.record
      const detail = text.placed(host, printPlan(slotsOfText(draft.record.text)))
      return { subject: child, detail: text.since(detail, formatPeriod(from, until, year)) }
    }
    case 'closure': {
      const { from, until, isWholeService, reason } = draft.record
      const days = from === until ? formatDay(from, year) : formatPeriod(from, until, year)
      return { subject: isWholeService ? text.wholeService : host, detail: text.closed(days, closureReason(reason)) }
    }
    case 'licence':
      return {
        subject: host,
        detail: text.licence(nl.common.places(draft.record.maxPresent), formatDay(draft.record.from, year)),
      }
    case 'school-start':
      return { subject: child, detail: text.school(formatDay(draft.record.date, year)) }
    case 'agreement-end':
      return { subject: child, detail: text.ends(formatDay(draft.record.endsOn, year), host) }
  }
}
