import type { Executor } from '../../../../db/open.ts'
import { readLatestDetails } from '../../../../db/repositories/audit.ts'
import type { TravellingKind, TravellingRecords } from '../../../../shared/domain/visits/fields.ts'
import { shortChanges } from '../../../../shared/domain/visits/short-changes.ts'
import type { Act } from '../../context.ts'
import { hostFile } from '../records/acts.ts'

const kinds = { visit: 'home-visit', action: 'host-action', goal: 'coaching-goal' } as const
type Verb = 'added' | 'changed' | 'finished' | 'cancelled' | 'reopened'

/** What the history knows of a record: as it was at the last act, and whether it was taken up again since it was done. */
export type KnownRecord<Kind extends TravellingKind> = { kept: TravellingRecords[Kind]; isReopened: boolean }

type Change<Kind extends TravellingKind> = {
  kind: Kind
  verb: Verb
  before?: TravellingRecords[Kind] | undefined
  after: TravellingRecords[Kind]
  reason?: string
  isReopened?: boolean
  /** The record as the history words it. */
  worded?: (record: TravellingRecords[Kind]) => object
}

/**
 * The act of a change, in the history of the host and of the record. What is shown of long texts is where they differ; the whole
 * record as it then was is kept in the log, so that the next act can tell what was typed since, and nothing of it is lost.
 */
export function guidanceAct<Kind extends TravellingKind>(change: Change<Kind>): Act {
  const { kind, verb, before, after, reason, isReopened, worded = (record) => record } = change
  const name = kinds[kind]
  const subject = `${name}:${after.id}`
  return {
    action: `${name}-${verb}`,
    subject,
    about: [hostFile(after.hostId), subject],
    details: {
      record: { kind: name, id: after.id },
      changes: shortChanges(before && worded(before), worded(after)),
      ...(reason !== undefined && { reason }),
      kept: after,
      ...(isReopened === true && { isReopened }),
    },
  }
}

/** The record as the history knows it; undefined where it has no act yet, as after an import. */
export async function knownRecord<Kind extends TravellingKind>(
  db: Executor,
  kind: Kind,
  id: string,
): Promise<KnownRecord<Kind> | undefined> {
  const details = await readLatestDetails(db, `${kinds[kind]}:${id}`)
  if (details === undefined) return undefined
  const { kept, isReopened = false } = JSON.parse(details) as Partial<KnownRecord<Kind>>
  return kept && { kept, isReopened }
}
