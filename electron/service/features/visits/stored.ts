import type { Executor } from '../../../../db/open.ts'
import { readCoachingGoals, replaceCoachingGoal } from '../../../../db/repositories/records/coaching-goals.ts'
import { readHomeVisits, replaceHomeVisit } from '../../../../db/repositories/records/home-visits.ts'
import { readHostActions, replaceHostAction } from '../../../../db/repositories/records/host-actions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { fieldAt } from '../../../../shared/domain/visits/fault-fields.ts'
import type { FieldValue, TravellingKind, TravellingRecords } from '../../../../shared/domain/visits/fields.ts'
import { writeFields } from '../../../../shared/domain/visits/register.ts'
import { checkRecord } from '../../../../shared/formats/exchange/check-record.ts'
import type { CommandContext } from '../../context.ts'
import { sha256 } from '../../sha256.ts'
import { refuseFaults } from '../records/check.ts'

type Stored<Kind extends TravellingKind> = { id: string; version: number; record: TravellingRecords[Kind] }
type Kept<Kind extends TravellingKind> = {
  list: 'homeVisits' | 'hostActions' | 'coachingGoals'
  missing: string
  read(db: Executor, ids: readonly string[]): Promise<Stored<Kind>[]>
  replace(db: Executor, before: TravellingRecords[Kind], after: TravellingRecords[Kind]): Promise<void>
}

const kept: { [Kind in TravellingKind]: Kept<Kind> } = {
  visit: {
    list: 'homeVisits',
    missing: 'no-such-visit',
    read: (db, ids) => readHomeVisits(db, { ids }),
    replace: replaceHomeVisit,
  },
  action: {
    list: 'hostActions',
    missing: 'no-such-action',
    read: (db, ids) => readHostActions(db, { ids }),
    replace: (db, _before, after) => replaceHostAction(db, after),
  },
  goal: {
    list: 'coachingGoals',
    missing: 'no-such-goal',
    read: (db, ids) => readCoachingGoals(db, { ids }),
    replace: (db, _before, after) => replaceCoachingGoal(db, after),
  },
}

/** Some records of a kind that is written field by field. */
export function readTravelling<Kind extends TravellingKind>(
  db: Executor,
  kind: Kind,
  ids: readonly string[],
): Promise<Stored<Kind>[]> {
  return kept[kind].read(db, ids)
}

/** One record; refused as not found, unless said otherwise with the reason of its kind. */
export async function storedOne<Kind extends TravellingKind>(
  db: Executor,
  kind: Kind,
  id: string,
  missing: string = kept[kind].missing,
): Promise<TravellingRecords[Kind]> {
  const [stored] = await readTravelling(db, kind, [id])
  if (!stored) throw new ServiceError('not-found', missing)
  return stored.record
}

/** Who types, and when, as edits keep it. */
export function writerOf({ clock, actor }: Pick<CommandContext, 'clock' | 'actor'>) {
  return { at: clock.utc(), by: actor, digest: sha256 }
}

/** Writes fields of a record and stores what differs; refused with faults at the fields where they are. */
export async function putFields<Kind extends TravellingKind>(
  db: Executor,
  kind: Kind,
  before: TravellingRecords[Kind],
  typed: ReadonlyMap<string, FieldValue | undefined>,
  writer: ReturnType<typeof writerOf>,
): Promise<TravellingRecords[Kind]> {
  return putRecord(db, kind, before, writeFields(kind, before, typed, writer))
}

/** Stores a changed record by the rules of the document; the edits are what the register made. */
export async function putRecord<Kind extends TravellingKind>(
  db: Executor,
  kind: Kind,
  before: TravellingRecords[Kind],
  { edits, ...record }: TravellingRecords[Kind],
): Promise<TravellingRecords[Kind]> {
  const checked = checkRecord(kept[kind].list, record)
  if ('faults' in checked)
    refuseFaults(
      checked.faults.map((fault) => ({
        ...fault,
        path: fieldAt(kind, record as unknown as TravellingRecords[Kind], fault.path),
      })),
    )
  const after = { ...checked.record, ...(edits && { edits }) } as TravellingRecords[Kind]
  if (JSON.stringify(after) !== JSON.stringify(before)) await kept[kind].replace(db, before, after)
  return after
}
