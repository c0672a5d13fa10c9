import type { SubstitutionKind, SubstitutionRecord } from '../../shared/domain/exchange/document.ts'
import type { Executor } from '../open.ts'
import { present } from './present.ts'

/** A place elsewhere (R75) with the names of everybody in it, for the file of a child or a host. */
export type NamedPlace = Pick<SubstitutionRecord, 'date' | 'status' | 'decidedBy' | 'answer'> & {
  agreementId: string
  kind: SubstitutionKind
  child: { id: string; name: string }
  ownHost: { id: string; name: string }
  /** The host or group location where the child goes; undefined where the parents see to it. */
  at: { id?: string; name: string } | undefined
}

/** Whose places: those of a child, or those of a host, as the substitute and as the one who is closed. */
export type PlacesOf = { childId: string } | { hostId: string }

/** Reads the places of one child or one host, cancelled ones too, by date and then agreement. */
export async function readPlacesOf(db: Executor, of: PlacesOf): Promise<NamedPlace[]> {
  const rows = await db
    .selectFrom('substitutions')
    .innerJoin('agreements', 'agreements.id', 'substitutions.agreement_id')
    .innerJoin('children', 'children.id', 'agreements.child_id')
    .innerJoin('hosts as own', 'own.id', 'agreements.host_id')
    .leftJoin('hosts as at', 'at.id', 'substitutions.host_id')
    .leftJoin('group_locations as in_group', 'in_group.id', 'substitutions.group_location_id')
    .select([
      'substitutions.agreement_id',
      'substitutions.date',
      'substitutions.kind',
      'substitutions.status',
      'substitutions.decided_by',
      'substitutions.answer',
      'children.id as child_id',
      'children.first_name as child_first_name',
      'children.last_name as child_last_name',
      'own.id as own_id',
      'own.first_name as own_first_name',
      'own.last_name as own_last_name',
      'at.id as at_id',
      'at.first_name as at_first_name',
      'at.last_name as at_last_name',
      'in_group.name as group_name',
    ])
    .where((where) =>
      'childId' in of
        ? where('agreements.child_id', '=', of.childId)
        : where('substitutions.id', 'in', idsOfHost(db, of.hostId)),
    )
    .orderBy('substitutions.date')
    .orderBy('substitutions.agreement_id')
    .orderBy('substitutions.id')
    .execute()
  return rows.map((row) => ({
    agreementId: row.agreement_id,
    date: row.date,
    kind: row.kind,
    status: row.status,
    decidedBy: row.decided_by,
    ...present({ answer: row.answer }),
    child: { id: row.child_id, name: `${row.child_first_name} ${row.child_last_name}` },
    ownHost: { id: row.own_id, name: `${row.own_first_name} ${row.own_last_name}` },
    at:
      row.at_id === null
        ? row.group_name === null
          ? undefined
          : { name: row.group_name }
        : { id: row.at_id, name: `${row.at_first_name} ${row.at_last_name}` },
  }))
}

/** Two look-ups, each by its index; one condition with "or" would walk over all places. */
function idsOfHost(db: Executor, hostId: string) {
  return db
    .selectFrom('substitutions')
    .select('id')
    .where('host_id', '=', hostId)
    .union(
      db
        .selectFrom('substitutions')
        .innerJoin('agreements', 'agreements.id', 'substitutions.agreement_id')
        .select('substitutions.id')
        .where('agreements.host_id', '=', hostId),
    )
}
