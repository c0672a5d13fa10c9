import { orientationOnly, readOrientation } from './exif-orientation.ts'
import { checkPixels, textAt, type CleanPicture } from './picture-bytes.ts'
import { PictureError } from './picture-error.ts'

/** What makes the picture and its colours, in the order in which it stands. */
const ofPicture = new Set(['ICCP', 'ALPH', 'VP8 ', 'VP8L'])
const flags = { animation: 0x02, xmp: 0x04, exif: 0x08, alpha: 0x10, profile: 0x20 } as const

type Chunk = { type: string; data: Uint8Array }

/**
 * A WebP with the chunks that make the picture and its colours: no Exif but how the camera was held, no XMP, nothing after its end.
 * Throws PictureError.
 */
export function cleanWebp(bytes: Uint8Array): CleanPicture {
  const chunks = chunksOf(bytes)
  if (chunks.some(({ type }) => type === 'ANIM' || type === 'ANMF')) throw new PictureError('animated')
  const extended = chunks.find(({ type }) => type === 'VP8X')?.data
  if (extended && ((extended[0] ?? 0) & flags.animation) !== 0) throw new PictureError('animated')
  const kept = chunks.filter(({ type }) => ofPicture.has(type))
  const [picture, ...more] = kept.filter(({ type }) => type === 'VP8 ' || type === 'VP8L')
  if (!picture || more.length > 0) throw new PictureError('damaged')
  const { width, height } = sizeOf(picture)
  checkPixels(width, height)
  const orientation = readOrientation(withoutName(chunks.find(({ type }) => type === 'EXIF')?.data))
  const held = orientation === 1 ? [] : [{ type: 'EXIF', data: orientationOnly(orientation) }]
  const head = extended || held.length > 0 ? [extendedHeader(width, height, kept, held.length > 0, extended)] : []
  return { bytes: riff([...head, ...kept, ...held]), width, height, orientation }
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 20) throw new PictureError('damaged')
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) throw new PictureError('damaged')
  const chunks: Chunk[] = []
  for (let at = 12; at < end;) {
    if (at + 8 > end) throw new PictureError('damaged')
    const length = view.getUint32(at + 4, true)
    if (at + 8 + length > end) throw new PictureError('damaged')
    chunks.push({ type: textAt(bytes, at, 4), data: bytes.subarray(at + 8, at + 8 + length) })
    // Chunks begin at even places.
    at += 8 + length + (length % 2)
  }
  return chunks
}

/** The size that the coded picture itself names. */
function sizeOf({ type, data }: Chunk): { width: number; height: number } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  if (data.length < 10) throw new PictureError('damaged')
  if (type === 'VP8L') {
    if (data[0] !== 0x2f) throw new PictureError('damaged')
    const bits = view.getUint32(1, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (textAt(data, 3, 3) !== '\x9d\x01\x2a') throw new PictureError('damaged')
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff }
}

/** Some programs put the name that JPEG has before it. */
function withoutName(data: Uint8Array = new Uint8Array()): Uint8Array {
  return textAt(data, 0, 6) === 'Exif\0\0' ? data.subarray(6) : data
}

function extendedHeader(
  width: number,
  height: number,
  kept: readonly Chunk[],
  hasExif: boolean,
  before: Uint8Array | undefined,
): Chunk {
  const has = (type: string): boolean => kept.some((one) => one.type === type)
  const alpha = has('ALPH') || has('VP8L') ? (before?.[0] ?? 0) & flags.alpha : 0
  const said = alpha | (has('ICCP') ? flags.profile : 0) | (hasExif ? flags.exif : 0)
  const data = Buffer.alloc(10)
  data.writeUInt8(said, 0)
  data.writeUIntLE(width - 1, 4, 3)
  data.writeUIntLE(height - 1, 7, 3)
  return { type: 'VP8X', data }
}

function riff(chunks: readonly Chunk[]): Uint8Array {
  const parts = chunks.flatMap(({ type, data }) => {
    const head = Buffer.alloc(8)
    head.write(type, 0, 'latin1')
    head.writeUInt32LE(data.length, 4)
    return data.length % 2 === 0 ? [head, data] : [head, data, Buffer.alloc(1)]
  })
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(4 + parts.reduce((sum, part) => sum + part.length, 0), 4)
  return Buffer.concat([head, ...parts])
}
