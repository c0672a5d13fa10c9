import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createService, type Service } from '../../electron/service/create-service.ts'
import type { OutputOf, ProcedureName } from '../../shared/contract/index.ts'
import { writeEmptyDatabase } from '../support/empty-database.ts'

/** A folder of databases that begin as copies of one empty, migrated one; ends with everything in it. */
export type Workspace = {
  /** Imports a document, given as the bytes of a file, into a database of its own. */
  importBytes(bytes: string): Promise<ImportedService>
  [Symbol.dispose](): void
}

export type ImportedService = {
  file: string
  query<Name extends ProcedureName>(name: Name, input: unknown): Promise<OutputOf<Name>>
  close(): Promise<void>
}

/** Prepares the folder. */
export async function workspace(): Promise<Workspace> {
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-fuzz-'))
  let count = 0
  return {
    importBytes: async (bytes) => {
      count += 1
      const file = join(folder, `${count}.db`)
      await writeEmptyDatabase(file)
      const path = join(folder, `${count}.json`)
      writeFileSync(path, bytes)
      const backups = join(folder, 'backups')
      const service = await createService({ file, backups, actor: 'fuzz', emit: () => {}, tidyAtStart: false })
      const query: ImportedService['query'] = async (name, input) => answer(service, name, input)
      await query('exchange.import', { requestId: `import-${count}`, path })
      return {
        file,
        query,
        close: async () => {
          await service.close()
          for (const left of [file, `${file}-wal`, `${file}-shm`, path]) rmSync(left, { force: true })
        },
      }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function answer<Name extends ProcedureName>(
  service: Service,
  name: Name,
  input: unknown,
): Promise<OutputOf<Name>> {
  const reply = await service.call(name, input)
  if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`)
  return reply.value as OutputOf<Name>
}
