import type { Executor } from '../../../../db/open.ts'
import type { TravellingKind, TravellingRecords } from '../../../../shared/domain/visits/fields.ts'
import type { Act } from '../../context.ts'
import { guidanceAct, knownRecord } from './guidance-acts.ts'

/** Fields in which somebody writes letter by letter: they are in the history with the next act, not at every letter. */
const writing = /^(text|ownerName|outcome|progress\/.*\/(text|date|visitId))$/s

/** The act of a change of what was agreed or aimed at: none while somebody is writing, else all since the last act. */
export async function changedAct<Kind extends 'action' | 'goal'>(
  db: Executor,
  kind: Kind & TravellingKind,
  before: TravellingRecords[Kind],
  after: TravellingRecords[Kind],
  fields: Iterable<string>,
): Promise<Act[]> {
  if ([...fields].every((field) => writing.test(field))) return []
  const known = await knownRecord(db, kind, before.id)
  return [guidanceAct({ kind, verb: 'changed', before: known?.kept ?? before, after })]
}
