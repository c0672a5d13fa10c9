import type { Executor } from '../../../../db/open.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { namesOf } from '../../../../shared/domain/visit-folders/merge-folder.ts'
import type { TravellingKind, TravellingRecords } from '../../../../shared/domain/visits/fields.ts'
import { refuseFaults } from '../records/check.ts'

const tables = { children: 'children', templates: 'visit_templates', visits: 'home_visits' } as const

/** Refuses a record that names a child, a checklist or a visit that is not here, at the field that was settled so. */
export async function refuseUnknownNames<Kind extends TravellingKind>(
  db: Executor,
  kind: Kind,
  record: TravellingRecords[Kind],
  field: string,
): Promise<void> {
  const names = namesOf(kind, record)
  for (const what of ['children', 'templates', 'visits'] as const) {
    const [id] = await readUnknown(db, tables[what], names[what])
    if (id !== undefined) refuseFaults([{ path: field, code: 'unknown-reference', message: `is not here: ${id}` }])
  }
}
