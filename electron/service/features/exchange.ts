import { readFile, stat } from 'node:fs/promises'
import { insertDocument } from '../../../db/repositories/exchange-write.ts'
import { readDocument as readStored } from '../../../db/repositories/exchange-read.ts'
import type { Executor } from '../../../db/open.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import type { exchange } from '../../../shared/contract/exchange.ts'
import { exchangeLists, laterLists } from '../../../shared/domain/exchange/document.ts'
import type { Fault } from '../../../shared/formats/exchange/faults.ts'
import { printDocument } from '../../../shared/formats/exchange/print-document.ts'
import { readDocument } from '../../../shared/formats/exchange/read-document.ts'
import type { HandlersOf } from '../context.ts'
import { writeFileWhole } from '../write-file-whole.ts'
import { refuseWhenBegun } from './service.ts'

/** Ten hosts fill about 2 MB a year, 150 about 60 MB. A larger file is a mistake, and is too much to hold in memory as text. */
const maximumBytes = 190_000_000

const refuse = (faults: Fault[]): never => {
  throw new ServiceError('validation', 'faults', { faults })
}

async function readWithin(path: string): Promise<Uint8Array> {
  const { size } = await stat(path).catch((error: unknown) => unreadable(error))
  if (size > maximumBytes)
    refuse([{ path: '', code: 'file-too-large', message: `is ${size} bytes, at most ${maximumBytes} are read` }])
  return readFile(path).catch((error: unknown) => unreadable(error))
}

function unreadable(error: unknown): never {
  throw new ServiceError('validation', 'file-unreadable', { cause: (error as { code?: string }).code })
}

async function printStored(db: Executor): Promise<string> {
  const document = await readStored(db)
  if (!document) throw new ServiceError('not-found', 'no-service')
  return printDocument(document)
}

/** Handlers of the exchange document. */
export const exchangeHandlers: HandlersOf<keyof typeof exchange> = {
  'exchange.import': async ({ commit }, { path }) => {
    const read = readDocument(await readWithin(path))
    if ('faults' in read) return refuse(read.faults)
    const { document } = read
    return commit(async (db) => {
      await refuseWhenBegun(db)
      await insertDocument(db, document)
      // Lists that came after version 1 of the page are counted where they hold something.
      const counts = Object.fromEntries(
        exchangeLists
          .filter((list) => !laterLists.includes(list) || document[list].length > 0)
          .map((list) => [list, document[list].length]),
      )
      return { value: { counts }, acts: [{ action: 'document-imported', details: counts }] }
    })
  },

  'exchange.export': async ({ db }) => ({ text: await printStored(db) }),

  'exchange.save': async ({ db, commit }, { path }) => {
    const text = await printStored(db)
    const bytes = await writeFileWhole(path, text)
    return commit(async () => ({ value: { bytes }, acts: [{ action: 'document-exported', details: { bytes } }] }))
  },
}
