import { fromBufferPromise, type Entry } from 'yauzl'
import { TableFileError, tableLimits } from './table-file-error.ts'

/** The parts of a ZIP archive by name, unzipped when asked for. */
export type ZipParts = { text(name: string): Promise<string | undefined> }

/**
 * Opens a ZIP archive that is in memory. What it unzips to is counted while unzipping, for each part and over all of them
 * together; a part that turns out larger than the archive says is damaged. Throws TableFileError.
 */
export async function openZipParts(bytes: Uint8Array): Promise<ZipParts> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  const zip = await orDamaged(async () => {
    const opened = await fromBufferPromise(archive)
    for await (const entry of opened.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry)
    return opened
  })
  let room: number = tableLimits.unzippedBytes
  return {
    async text(name) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return undefined
      const part = await orDamaged(async () =>
        readAtMost(Math.min(room, tableLimits.partBytes), await zip.openReadStreamPromise(entry)),
      )
      room -= part.length
      return part.toString('utf8')
    },
  }
}

async function readAtMost(most: number, stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) throw new TableFileError('too-big')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function orDamaged<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw error instanceof TableFileError ? error : new TableFileError('damaged', { cause: error })
  }
}
