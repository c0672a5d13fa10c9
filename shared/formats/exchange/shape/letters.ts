import { sendingWays } from '../../../domain/exchange/letters.ts'
import * as field from '../fields.ts'
import { listOf, optional, record, required, type Field } from '../fields.ts'

/** The register of letters, and the versions of the reglement (R54). */
export const letterLists: Record<string, Field> = {
  letters: listOf(
    record({
      id: required(field.id),
      template: required(field.name),
      title: required(field.name),
      contractHolderId: optional(field.id),
      childId: optional(field.id),
      hostId: optional(field.id),
      requestId: optional(field.id),
      agreementId: optional(field.id),
      writtenAt: required(field.moment),
      by: required(field.name),
      file: required(field.name),
      text: required(field.prose),
      sentOn: optional(field.date),
      sentBy: optional(field.oneOf(sendingWays)),
      returnedOn: optional(field.date),
      note: optional(field.prose),
    }),
  ),
  regulations: listOf(
    record({
      version: required(field.name),
      from: required(field.date),
      isDetrimental: optional(field.boolean),
      note: optional(field.prose),
    }),
  ),
}
