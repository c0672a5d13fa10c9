import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Connection } from '../../db/open.ts'
import { insertDocument } from '../../db/repositories/exchange-write.ts'
import { createService, type Service, type ServiceOptions } from '../../electron/service/create-service.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { best } from './timing.ts'

type Parts<Measured> = {
  document: ExchangeDocument
  rounds: number
  /** What the same rows cost without any work on them, in milliseconds. */
  floor(connection: Connection): number
  emit?: ServiceOptions['emit']
  measure(service: Service, place: { folder: string; file: string; floor: number }): Promise<Measured>
}

/** Measures a service with a document in a folder of its own, beside its floor in the same process; cleans up. */
export async function withBenchService<Measured>({
  document,
  rounds,
  floor: floorOf,
  emit = () => {},
  measure,
}: Parts<Measured>): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-bench-'))
  const file = join(folder, 'onthaal.sqlite')
  try {
    const database = openDatabase(file)
    await database.write.transaction().execute((transaction) => insertDocument(transaction, document))
    const floor = await best(rounds, () => Promise.resolve(floorOf(database.connection)))
    await database.close()
    const service = await createService({
      file,
      backups: join(folder, 'backups'),
      actor: 'bench',
      today: '2026-11-10',
      tidyAtStart: false,
      emit,
    })
    try {
      return await measure(service, { folder, file, floor })
    } finally {
      await service.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
