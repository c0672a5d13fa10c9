import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createService } from '../../electron/service/create-service.ts'
import { openDatabase } from '../../db/open.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

it('a database that is gone while there are backups is not taken for a first start', async () => {
  await using service = await serviceOnFile(smallService())
  await service.call('backups.make', { requestId: crypto.randomUUID() })
  const options = { file: join(service.folder, 'other.sqlite'), actor: 'test', emit: () => {} }
  const backups = join(service.folder, 'backups')
  await expect(createService({ ...options, backups })).rejects.toMatchObject({ reason: 'database-missing' })
  // The command line says in so many words that it makes a new one.
  const made = await createService({ ...options, backups, whenMissing: 'create' })
  await made.close()
})

it('a first start makes a database where there was none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-first-'))
  const options = {
    file: join(folder, 'onthaal.sqlite'),
    backups: join(folder, 'backups'),
    actor: 'test',
    emit: () => {},
  }
  const service = await createService(options)
  expect(await service.call('service.status', {})).toMatchObject({ ok: true, value: { hosts: 0 } })
  await service.close()
  rmSync(folder, { recursive: true })
})

it('a run whose documents never came into their place is known as such, until they are written', async () => {
  await using service = await serviceOnFile(smallService())
  const month = '2026-10'
  const accept = ['unregistered-day', 'missing-tariff', 'no-agreement'] as const
  await service.call('billing.run', { requestId: crypto.randomUUID(), month, out: service.folder, accept: [...accept] })
  expect((await service.call('billing.overview', { month })).runs).toMatchObject([{ documented: true }])
  // As after a crash between issuing and publishing: the folder and the note of it are not there.
  rmSync(join(service.folder, `facturen-${month}`), { recursive: true })
  const database = openDatabase(service.file)
  database.connection.exec("DROP TRIGGER audit_log_no_delete; DELETE FROM audit_log WHERE action = 'documents-written'")
  await database.close()
  expect((await service.call('billing.overview', { month })).runs).toMatchObject([{ documented: false }])
  await service.call('billing.documents', { requestId: crypto.randomUUID(), month, out: service.folder })
  expect((await service.call('billing.overview', { month })).runs).toMatchObject([{ documented: true }])
})
