import type { Executor } from '../../../db/open.ts'
import { readAgreementRecords } from '../../../db/repositories/records/agreements.ts'
import { readCarePlans, type StoredCarePlan } from '../../../db/repositories/records/care-plans.ts'
import { readVersion } from '../../../db/repositories/records/versions.ts'
import { carePlanOf } from '../../../shared/domain/care-plan/plan-of-record.ts'
import { halfDaysPerWeek } from '../../../shared/domain/care-plan/plan-in-view.ts'
import type { DossierPart } from '../../../shared/domain/child-file/missing-parts.ts'
import type { AgreementRecord } from '../../../shared/domain/exchange/document.ts'
import { missingOf } from './records/dossier.ts'

/** An agreement in a child's file: its record, what it lacks, and its plans by date. */
export type AgreementFile = {
  version: number
  record: AgreementRecord
  missing: DossierPart[]
  plans: ReturnType<typeof planOf>[]
}

/** The agreements of one child, by id: a handful, so each is asked for by itself. */
export async function agreementFilesOf(
  db: Executor,
  childId: string,
  today: string,
): Promise<Map<string, AgreementFile>> {
  const files = new Map<string, AgreementFile>()
  for (const record of await readAgreementRecords(db, { child_id: childId }))
    files.set(record.id, {
      version: (await readVersion(db, 'agreements', record.id)) ?? 0,
      record,
      missing: await missingOf(db, record, today),
      plans: (await readCarePlans(db, [record.id])).map(planOf),
    })
  return files
}

function planOf({ id, version, record }: StoredCarePlan) {
  const { agreementId: _, ...plan } = record
  return { id, version, ...plan, halfDaysPerWeek: halfDaysPerWeek(carePlanOf(record)) }
}
