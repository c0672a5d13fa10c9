import type { Executor } from '../../../../db/open.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import { readChildRecords } from '../../../../db/repositories/records/children.ts'
import { readClosureRecords } from '../../../../db/repositories/records/closures.ts'
import { readCoachingGoals } from '../../../../db/repositories/records/coaching-goals.ts'
import { readContractHolderRecords } from '../../../../db/repositories/records/contract-holders.ts'
import { readHomeVisits } from '../../../../db/repositories/records/home-visits.ts'
import { readHostActions } from '../../../../db/repositories/records/host-actions.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { readVisitTemplates } from '../../../../db/repositories/records/visit-templates.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { ExchangeDocument } from '../../../../shared/domain/exchange/document.ts'
import { documentOf } from '../../../../shared/domain/exchange/empty-document.ts'
import { folderPeriod } from '../../../../shared/domain/visit-folders/folder-document.ts'
import { recordsIn } from './stored-lists.ts'
import { organiserOf } from '../records/organiser.ts'

/** What of the data a bezoekmap of some hosts is made from; more than goes into it. @throws {ServiceError} `no-service` */
export async function readFolderFacts(
  db: Executor,
  hostIds: readonly string[],
  today: string,
): Promise<ExchangeDocument> {
  const organiser = await organiserOf(db)
  const agreements = await readAgreementRecords(db, { hostIds })
  return documentOf(organiser, {
    settings: await readSettings(db),
    hosts: await readHostRecords(db),
    closures: recordsIn(await readClosureRecords(db, { touching: folderPeriod(today) })),
    contractHolders: await readContractHolderRecords(db),
    children: await readChildRecords(db),
    agreements,
    carePlans: recordsIn(
      await readCarePlans(
        db,
        agreements.map(({ id }) => id),
      ),
    ),
    visitTemplates: recordsIn(await readVisitTemplates(db)),
    homeVisits: recordsIn(await readHomeVisits(db, { hostIds })),
    hostActions: recordsIn(await readHostActions(db, { hostIds })),
    coachingGoals: recordsIn(await readCoachingGoals(db, { hostIds })),
  })
}
