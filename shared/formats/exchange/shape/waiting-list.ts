import {
  closingReasons,
  criteria,
  firstTier,
  offerAnswers,
  requestStatuses,
  secondTier,
} from '../../../domain/exchange/waiting-list.ts'
import * as field from '../fields.ts'
import { laterListOf, listOf, optional, record, required, type Check, type Field } from '../fields.ts'

const slot = record({
  week: required(field.number({ whole: true })),
  weekday: required(field.number({ from: 1, until: 7, whole: true })),
  from: required(field.time),
  until: required(field.time),
})
const slots = listOf(slot)
const cycleWeeks = field.number({ from: 1, whole: true })
const first = listOf(field.oneOf(firstTier))
const second = listOf(field.oneOf(secondTier))
const status = required(field.oneOf(requestStatuses))

const steps: Record<string, Check> = {
  combinations: record({
    by: required(field.text),
    combinations: field.filledListOf(field.filledItemsOf(field.oneOf(firstTier))),
  }),
  count: record({ by: required(field.text), criteria: field.filledListOf(field.oneOf(firstTier)) }),
  weights: record({
    by: required(field.text),
    weights: field.filledListOf(
      record({
        criterion: required(field.oneOf(firstTier)),
        weight: required(field.number({ from: 1, until: 1000, whole: true })),
      }),
    ),
  }),
  'second-tier': record({ by: required(field.text), criteria: field.filledListOf(field.oneOf(secondTier)) }),
}

/** A step of the rules: how it compares decides what it names. */
const step: Check = (value, path, faults) => {
  const by = typeof value === 'object' && value !== null && 'by' in value ? value.by : undefined
  if (typeof by !== 'string' || !Object.hasOwn(steps, by))
    return faults.add(`${path}.by`, by === undefined ? 'missing-key' : 'wrong-type', 'is no way to compare')
  return steps[by]?.(value, path, faults)
}

/** Under which priority facts a family was placed (R115). */
export const agreementPriority: Check = record({ firstTier: first, secondTier: second, seenOn: optional(field.date) })

/** The waiting list and the rules of its ranking (R121–R130). */
export const waitingLists: Record<string, Field> = {
  waitingList: listOf(
    record({
      id: required(field.id),
      receivedAt: required(field.moment),
      child: required(
        record({
          firstName: required(field.name),
          lastName: required(field.name),
          birthDate: optional(field.date),
          expectedOn: optional(field.date),
        }),
      ),
      contact: required(
        record({
          firstName: required(field.name),
          lastName: required(field.name),
          email: optional(field.text),
          phone: optional(field.text),
          postcode: required(field.name),
          city: required(field.name),
        }),
      ),
      wantedFrom: required(field.date),
      cycleWeeks: required(cycleWeeks),
      slots,
      firstTier: first,
      secondTier: second,
      source: optional(field.text),
      status,
      number: optional(field.name),
      evidence: laterListOf(
        record({
          criterion: required(field.oneOf(criteria)),
          kind: required(field.name),
          seenOn: required(field.date),
          by: optional(field.name),
        }),
      ),
      note: optional(field.prose),
      isNew: optional(field.boolean),
      enteredAt: optional(field.moment),
      offers: laterListOf(
        record({
          id: required(field.id),
          hostId: required(field.id),
          startsOn: required(field.date),
          cycleWeeks: optional(cycleWeeks),
          slots: laterListOf(slot),
          offeredAt: required(field.moment),
          by: required(field.name),
          answerBy: optional(field.date),
          deviation: optional(field.prose),
          passedOver: laterListOf(field.id),
          answer: optional(field.oneOf(offerAnswers)),
          answeredAt: optional(field.moment),
          note: optional(field.prose),
        }),
      ),
      closed: optional(
        record({
          on: required(field.date),
          reason: required(field.oneOf(closingReasons)),
          note: optional(field.prose),
        }),
      ),
      placed: optional(record({ childId: required(field.id), agreementId: required(field.id) })),
      changes: laterListOf(
        record({
          at: required(field.moment),
          by: required(field.name),
          reason: optional(field.prose),
          before: required(
            record({
              receivedAt: required(field.moment),
              firstTier: first,
              secondTier: second,
              status,
              isNew: optional(field.boolean),
            }),
          ),
        }),
      ),
    }),
  ),
  priorityRules: listOf(
    record({
      id: required(field.id),
      from: required(field.date),
      enteredAt: required(field.moment),
      by: required(field.name),
      reason: optional(field.prose),
      steps: listOf(step),
    }),
  ),
}
