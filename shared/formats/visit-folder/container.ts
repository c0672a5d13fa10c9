import { checkManifest, type FolderManifest } from './manifest.ts'

/**
 * What is inside a bezoekmap once it is decrypted:
 *
 *     onthaal-bezoekmap 1⏎           the format and its version
 *     length (4 bytes) manifest      UTF-8 JSON (manifest.ts)
 *     length (4 bytes) document      an exchange document (docs/visit-folders.md)
 *     pictures                       one after the other, as long as the manifest says
 *
 * Nothing is compressed, so nothing can unpack to more than the file is; nothing follows the last picture.
 */
export type FolderContents = {
  manifest: Omit<FolderManifest, 'pictures'>
  /** The bytes of the exchange document. */
  document: Uint8Array
  pictures: { file: string; bytes: Uint8Array }[]
}

/** Why the contents cannot be read; `newer` and `older` are of a version that this program does not know (any more). */
export type ContainerFault = 'other-contents' | 'newer' | 'older' | 'damaged'

/** The version that is written, and the oldest that is read. */
const version = 1
const oldest = 1
const name = 'onthaal-bezoekmap'
const longestHead = 64
const encoder = new TextEncoder()

/** The bytes of a container. */
export function writeContainer({ manifest, document, pictures }: FolderContents): Uint8Array {
  const named = pictures.map(({ file, bytes }) => ({ file, bytes: bytes.length }))
  const said = encoder.encode(JSON.stringify({ ...manifest, ...(named.length > 0 && { pictures: named }) }))
  const parts = [
    encoder.encode(`${name} ${version}\n`),
    lengthOf(said),
    said,
    lengthOf(document),
    document,
    ...pictures.map(({ bytes }) => bytes),
  ]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Reads a container; parts are views on the bytes that were given. What the document and the pictures hold is not looked at. */
export function readContainer(bytes: Uint8Array): FolderContents | ContainerFault {
  const end = bytes.subarray(0, longestHead).indexOf(0x0a)
  const head = new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0)))
  const [, written] = /^onthaal-bezoekmap ([1-9]\d{0,5}|0)$/.exec(head) ?? []
  if (written === undefined) return 'other-contents'
  if (Number(written) > version) return 'newer'
  if (Number(written) < oldest) return 'older'
  const said = partAt(bytes, end + 1)
  const document = said && partAt(bytes, said.end)
  const manifest = said && manifestOf(said.part)
  if (!document || !manifest) return 'damaged'
  const { pictures: named = [], ...rest } = manifest
  const total = named.reduce((sum, picture) => sum + picture.bytes, document.end)
  if (total !== bytes.length) return 'damaged'
  let at = document.end
  const pictures = named.map(({ file, bytes: length }) => {
    at += length
    return { file, bytes: bytes.subarray(at - length, at) }
  })
  return { manifest: rest, document: document.part, pictures }
}

function lengthOf(part: Uint8Array): Uint8Array {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, part.length)
  return length
}

/** The part that begins with its length at a place; undefined when there is not as much. */
function partAt(bytes: Uint8Array, at: number): { part: Uint8Array; end: number } | undefined {
  if (at + 4 > bytes.length) return undefined
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at)
  const end = at + 4 + length
  return end > bytes.length ? undefined : { part: bytes.subarray(at + 4, end), end }
}

function manifestOf(bytes: Uint8Array): FolderManifest | undefined {
  try {
    return checkManifest(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)))
  } catch {
    return undefined
  }
}
