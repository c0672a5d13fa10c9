import {
  actionOwners,
  checkAnswers,
  goalStatuses,
  visitDimensions,
  visitStatuses,
} from '../../../domain/exchange/visits.ts'
import * as field from '../fields.ts'
import { laterListOf, listOf, optional, record, required, type Field } from '../fields.ts'

const dimension = field.oneOf(visitDimensions)

/** Of every record that may travel in a bezoekmap. */
const travelling = {
  isShared: optional(field.boolean),
  edits: laterListOf(
    record({
      id: required(field.id),
      field: required(field.id),
      value: optional(field.scalar),
      at: required(field.id),
      by: required(field.text),
      replaces: laterListOf(field.id),
      isShared: optional(field.boolean),
    }),
  ),
}

const homeVisit = {
  id: required(field.id),
  hostId: required(field.id),
  status: required(field.oneOf(visitStatuses)),
  date: required(field.date),
  from: optional(field.time),
  until: optional(field.time),
  isAnnounced: required(field.boolean),
  visitor: optional(field.name),
  templateId: optional(field.id),
  presentChildren: laterListOf(field.id),
  presentOwnChildren: laterListOf(field.id),
  otherPresent: optional(field.number({ from: 0, until: 99, whole: true })),
  checks: laterListOf(
    record({
      itemId: required(field.id),
      answer: optional(field.oneOf(checkAnswers)),
      note: optional(field.longText),
    }),
  ),
  scores: laterListOf(
    record({
      dimension: required(dimension),
      score: optional(field.number({ from: 1, until: 4, whole: true })),
      note: optional(field.longText),
    }),
  ),
  notes: optional(field.longText),
  hostSays: optional(field.longText),
  seenByHostOn: optional(field.date),
  finishedAt: optional(field.moment),
  cancelReason: optional(field.name),
  photos: laterListOf(
    record({
      id: required(field.id),
      file: required(field.photoFile),
      addedAt: required(field.moment),
      caption: optional(field.longText),
      isRemoved: optional(field.boolean),
    }),
  ),
  ...travelling,
}

/** The lists of home visits and what follows from them (R161–R164). */
export const visitLists: Record<string, Field> = {
  visitTemplates: listOf(
    record({
      id: required(field.id),
      from: required(field.date),
      items: field.filledListOf(
        record({ id: required(field.id), section: required(field.name), text: required(field.name) }),
      ),
    }),
  ),
  homeVisits: listOf(record(homeVisit)),
  hostActions: listOf(
    record({
      id: required(field.id),
      hostId: required(field.id),
      visitId: optional(field.id),
      text: required(field.longText),
      owner: required(field.oneOf(actionOwners)),
      ownerName: optional(field.name),
      agreedOn: required(field.date),
      dueOn: optional(field.date),
      closedOn: optional(field.date),
      outcome: optional(field.longText),
      isWithdrawn: optional(field.boolean),
      ...travelling,
    }),
  ),
  coachingGoals: listOf(
    record({
      id: required(field.id),
      hostId: required(field.id),
      text: required(field.longText),
      dimension: optional(dimension),
      startedOn: required(field.date),
      dueOn: optional(field.date),
      status: required(field.oneOf(goalStatuses)),
      endedOn: optional(field.date),
      progress: laterListOf(
        record({
          id: required(field.id),
          date: required(field.date),
          visitId: optional(field.id),
          text: required(field.longText),
          isWithdrawn: optional(field.boolean),
        }),
      ),
      ...travelling,
    }),
  ),
  visitFolders: listOf(
    record({
      id: required(field.id),
      madeAt: required(field.moment),
      madeBy: required(field.name),
      hostIds: field.filledListOf(field.id),
      returnedAt: optional(field.moment),
    }),
  ),
}
