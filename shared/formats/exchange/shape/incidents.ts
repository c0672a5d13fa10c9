import {
  complaintChannels,
  complaintOutcomes,
  incidentCategories,
  incidentKinds,
} from '../../../domain/exchange/incidents.ts'
import * as field from '../fields.ts'
import { laterListOf, listOf, optional, record, required, type Field } from '../fields.ts'

const steps = laterListOf(
  record({
    id: required(field.id),
    on: required(field.date),
    by: required(field.name),
    text: required(field.prose),
  }),
)

const crisis = record({
  reporterName: optional(field.name),
  reporterFunction: optional(field.name),
  reporterPhone: optional(field.name),
  reporterEmail: optional(field.name),
  phonedAt: optional(field.moment),
  formSentAt: optional(field.moment),
  informed: optional(field.prose),
  hasPolice: optional(field.boolean),
  policeReport: optional(field.name),
  preventiveActions: optional(field.prose),
  persons: laterListOf(
    record({ id: required(field.id), name: required(field.name), involvement: required(field.prose) }),
  ),
})

/** The registers of incidents and complaints (R137–R140). */
export const incidentLists: Record<string, Field> = {
  incidents: listOf(
    record({
      id: required(field.id),
      kind: required(field.oneOf(incidentKinds)),
      category: required(field.oneOf(incidentCategories)),
      hostId: optional(field.id),
      occurredAt: required(field.moment),
      reportedAt: required(field.moment),
      reportedBy: required(field.name),
      place: optional(field.name),
      description: required(field.prose),
      firstAid: optional(field.prose),
      insurerToldAt: optional(field.moment),
      insuranceReference: optional(field.name),
      measures: optional(field.prose),
      closedOn: optional(field.date),
      outcome: optional(field.prose),
      children: laterListOf(
        record({
          childId: required(field.id),
          isInjured: optional(field.boolean),
          wentToHospital: optional(field.boolean),
          sawDoctor: optional(field.boolean),
          isStillInCare: optional(field.boolean),
          other: optional(field.prose),
          parentsToldAt: optional(field.moment),
          parentsReaction: optional(field.prose),
        }),
      ),
      steps,
      crisis: optional(crisis),
    }),
  ),
  complaints: listOf(
    record({
      id: required(field.id),
      receivedAt: required(field.moment),
      receivedBy: required(field.name),
      channel: required(field.oneOf(complaintChannels)),
      complainant: required(field.name),
      contractHolderId: optional(field.id),
      hostId: optional(field.id),
      childId: optional(field.id),
      subject: required(field.name),
      text: required(field.prose),
      isCrisis: optional(field.boolean),
      acknowledgedOn: optional(field.date),
      answerDueOn: optional(field.date),
      answeredOn: optional(field.date),
      answer: optional(field.prose),
      referredOn: optional(field.date),
      closedOn: optional(field.date),
      outcome: optional(field.oneOf(complaintOutcomes)),
      steps,
    }),
  ),
}
