import { inflateRawSync } from 'node:zlib'
import { TableFileError, tableLimits } from './table-file-error.ts'

const sign = { end: 0x06054b50, directory: 0x02014b50, file: 0x04034b50 } as const
const longestComment = 65_535

/** The parts of a ZIP archive by name, unzipped when asked for. */
export type ZipParts = { text(name: string): string | undefined }

/**
 * Opens a ZIP archive that is in memory. What it unzips to is bounded by the unzipping itself, not by what the archive says
 * about its sizes, over all its parts together. Throws TableFileError.
 */
export function openZipParts(bytes: Uint8Array): ZipParts {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = orDamaged(() => readDirectory(archive))
  let room: number = tableLimits.unzippedBytes
  return {
    text(name) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return undefined
      const part = orDamaged(() => unzip(archive, entry, room))
      room -= part.length
      return part.toString('utf8')
    },
  }
}

type Entry = { method: number; size: number; offset: number }

function readDirectory(archive: Buffer): Map<string, Entry> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end < archive.length - 22 - longestComment || archive.readUInt32LE(end) !== sign.end) {
    throw new RangeError('no directory')
  }
  const entries = new Map<string, Entry>()
  let at = archive.readUInt32LE(end + 16)
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (archive.readUInt32LE(at) !== sign.directory) throw new RangeError('no directory entry')
    if ((archive.readUInt16LE(at + 8) & 1) === 1) throw new RangeError('encrypted')
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(name.replaceAll('\\', '/').toLowerCase(), {
      method: archive.readUInt16LE(at + 10),
      size: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

function unzip(archive: Buffer, { method, size, offset }: Entry, room: number): Buffer {
  if (archive.readUInt32LE(offset) !== sign.file) throw new RangeError('no entry')
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)
  if (start + size > archive.length) throw new RangeError('entry cut off')
  const data = archive.subarray(start, start + size)
  if (method === 0 && data.length > room) throw new TableFileError('too-big')
  if (method === 0) return data
  if (method !== 8) throw new RangeError('unknown method')
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(room, 1) })
  } catch (error) {
    const isTooBig = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooBig ? new TableFileError('too-big', { cause: error }) : error
  }
}

function orDamaged<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw error instanceof TableFileError ? error : new TableFileError('damaged', { cause: error })
  }
}
