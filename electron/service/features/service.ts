import { demoDocument } from '../../../db/seed/demo-document.ts'
import { listBackupEntries } from '../../../db/backup.ts'
import type { Executor } from '../../../db/open.ts'
import { readOrganiser } from '../../../db/repositories/exchange-read.ts'
import { insertDocument, insertOrganiser, writeResponsible } from '../../../db/repositories/exchange-write.ts'
import { countRows } from '../../../db/repositories/counts.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import type { service } from '../../../shared/contract/service.ts'
import type { Organiser } from '../../../shared/domain/exchange/document.ts'
import { normaliseEnterpriseNumber, normaliseIban } from '../../../shared/domain/identifiers/check-digits.ts'
import type { HandlersOf } from '../context.ts'
import { changeAct } from './records/acts.ts'

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
      ...(organiser ? { organiser: shownOf(organiser) } : {}),
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

  'service.setResponsible': async ({ commit }, { responsible }) =>
    commit(async (db) => {
      const before = await readOrganiser(db)
      if (!before) throw new ServiceError('not-found', 'no-service')
      await writeResponsible(db, responsible)
      const after = { ...before, responsible }
      return { value: {}, acts: [changeAct({ kind: 'service', id: 'organiser', before, after, about: [] })] }
    }),
}

function shownOf({ name, recognisedPlaces, responsible, isVisitingCopy }: Organiser) {
  return {
    name,
    recognisedPlaces,
    ...(responsible === undefined ? {} : { responsible }),
    ...(isVisitingCopy === true ? { isVisitingCopy } : {}),
  }
}
