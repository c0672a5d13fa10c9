import { attendeeStatuses, conditionsIn, conditionsOut } from '../../../domain/exchange/support.ts'
import * as field from '../fields.ts'
import { laterListOf, listOf, optional, record, required, type Field } from '../fields.ts'

const count = field.number({ from: 0, whole: true })

/** The lists of training sessions and of materials on loan. */
export const supportLists: Record<string, Field> = {
  trainingSessions: listOf(
    record({
      id: required(field.id),
      title: required(field.name),
      date: required(field.date),
      from: optional(field.time),
      minutes: required(count),
      provider: optional(field.name),
      place: optional(field.name),
      places: optional(count),
      isCancelled: optional(field.boolean),
      note: optional(field.name),
      attendees: laterListOf(
        record({
          hostId: required(field.id),
          status: required(field.oneOf(attendeeStatuses)),
          certificateOn: optional(field.date),
        }),
      ),
    }),
  ),
  materials: listOf(
    record({
      id: required(field.id),
      name: required(field.name),
      kind: optional(field.name),
      number: optional(field.name),
      acquiredOn: optional(field.date),
      valueCents: optional(field.cents('negative-cents')),
      retiredOn: optional(field.date),
      note: optional(field.name),
    }),
  ),
  materialLoans: listOf(
    record({
      id: required(field.id),
      materialId: required(field.id),
      hostId: required(field.id),
      from: required(field.date),
      dueOn: optional(field.date),
      returnedOn: optional(field.date),
      conditionOut: required(field.oneOf(conditionsOut)),
      conditionIn: optional(field.oneOf(conditionsIn)),
      note: optional(field.name),
    }),
  ),
}
