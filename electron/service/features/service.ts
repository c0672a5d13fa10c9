import { demoDocument } from '../../../db/seed/demo-document.ts'
import { listBackupEntries } from '../../../db/backup.ts'
import type { Executor } from '../../../db/open.ts'
import { readOrganiser } from '../../../db/repositories/exchange-read.ts'
import { insertDocument, insertOrganiser } from '../../../db/repositories/exchange-write.ts'
import { countRows } from '../../../db/repositories/counts.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import type { service } from '../../../shared/contract/service.ts'
import { normaliseEnterpriseNumber, normaliseIban } from '../../../shared/domain/identifiers/check-digits.ts'
import type { HandlersOf } from '../context.ts'

/** A service begins once: whatever fills the database refuses one that is filled. */
export async function refuseWhenBegun(db: Executor): Promise<void> {
  if (await readOrganiser(db)) throw new ServiceError('locked', 'not-empty')
}

/** Handlers of the service as a whole. */
export const serviceHandlers: HandlersOf<keyof typeof service> = {
  'service.status': async ({ db, clock, version, file, backups }) => {
    const organiser = await readOrganiser(db)
    const lastBackup = listBackupEntries(backups)[0]
    return {
      version,
      today: clock.today(),
      ...(organiser ? { organiser: { name: organiser.name, recognisedPlaces: organiser.recognisedPlaces } } : {}),
      hosts: await countRows(db, 'hosts'),
      children: await countRows(db, 'children'),
      ...(lastBackup ? { lastBackupAt: lastBackup.madeAt } : {}),
      file,
    }
  },

  'service.startEmpty': async ({ commit }, { organiser }) => {
    const enterpriseNumber = normaliseEnterpriseNumber(organiser.enterpriseNumber)
    if (!enterpriseNumber) throw new ServiceError('validation', 'invalid-enterprise-number')
    const iban = normaliseIban(organiser.iban)
    if (!iban) throw new ServiceError('validation', 'invalid-iban')
    const { creditorId, ...rest } = organiser
    return commit(async (db) => {
      await refuseWhenBegun(db)
      await insertOrganiser(db, { ...rest, enterpriseNumber, iban, ...(creditorId ? { creditorId } : {}) })
      return { value: {}, acts: [{ action: 'service-started', subject: organiser.name }] }
    })
  },

  'service.startDemo': async ({ commit, clock }) =>
    commit(async (db) => {
      await refuseWhenBegun(db)
      await insertDocument(db, demoDocument(clock.today()))
      return { value: {}, acts: [{ action: 'demo-loaded' }] }
    }),
}
