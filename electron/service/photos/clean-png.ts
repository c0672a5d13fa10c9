import { crc32, createInflate } from 'node:zlib'
import { Readable } from 'node:stream'
import { orientationOnly, readOrientation } from './exif-orientation.ts'
import { checkPixels, textAt, type CleanPicture } from './picture-bytes.ts'
import { PictureError } from './picture-error.ts'

/** What makes the picture and its colours. */
const ofPicture = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
  'pHYs',
])
/** Bits that a channel may have, by colour type, and how many channels there are. */
const colours: Readonly<Record<number, { bits: readonly number[]; channels: number }>> = {
  0: { bits: [1, 2, 4, 8, 16], channels: 1 },
  2: { bits: [8, 16], channels: 3 },
  3: { bits: [1, 2, 4, 8], channels: 1 },
  4: { bits: [8, 16], channels: 2 },
  6: { bits: [8, 16], channels: 4 },
}
/** First column and row of each pass of an interlaced picture, and its steps. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

type Chunk = { type: string; data: Uint8Array; whole: Uint8Array }
type Header = { width: number; height: number; bitsPerPixel: number; isInterlaced: boolean; needsPalette: boolean }

/**
 * A PNG with the chunks that make the picture and its colours: no texts, no moment, no Exif but how it was held, nothing after its
 * end. Every chunk has to have its checksum and the points have to be all there. Throws PictureError.
 */
export async function cleanPng(bytes: Uint8Array): Promise<CleanPicture> {
  const chunks = chunksOf(bytes)
  const header = headerOf(chunks[0])
  if (chunks.some(({ type }) => type === 'acTL')) throw new PictureError('animated')
  const points = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const hasPalette = chunks.some(({ type, data }) => type === 'PLTE' && data.length >= 3 && data.length % 3 === 0)
  if (points.length === 0 || (header.needsPalette && !hasPalette)) throw new PictureError('damaged')
  if ((await unpackedLength(points, rawLength(header))) !== rawLength(header)) throw new PictureError('damaged')
  const orientation = readOrientation(chunks.find(({ type }) => type === 'eXIf')?.data ?? new Uint8Array())
  const [first, ...rest] = chunks.filter(({ type }) => ofPicture.has(type)).map(({ whole }) => whole)
  const held = orientation === 1 ? [] : [chunk('eXIf', orientationOnly(orientation))]
  const { width, height } = header
  const parts = [bytes.subarray(0, 8), ...(first ? [first] : []), ...held, ...rest]
  return { bytes: Buffer.concat(parts), width, height, orientation }
}

/** The chunks up to the end of the picture, each with its checksum. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = 8
  do {
    if (at + 12 > bytes.length) throw new PictureError('damaged')
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) throw new PictureError('damaged')
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw new PictureError('damaged')
    const type = textAt(bytes, at + 4, 4)
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) })
    at = end
  } while (chunks.at(-1)?.type !== 'IEND')
  return chunks
}

function headerOf(first: Chunk | undefined): Header {
  if (first?.type !== 'IHDR' || first.data.length !== 13) throw new PictureError('damaged')
  const { data } = first
  const view = new DataView(data.buffer, data.byteOffset, 13)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [bits = 0, colourType = -1, packing, filter, interlace] = data.subarray(8)
  const colour = colours[colourType]
  if (!colour?.bits.includes(bits) || packing !== 0 || filter !== 0 || ![0, 1].includes(interlace ?? -1))
    throw new PictureError('damaged')
  checkPixels(width, height)
  const bitsPerPixel = bits * colour.channels
  return { width, height, bitsPerPixel, isInterlaced: interlace === 1, needsPalette: colourType === 3 }
}

/** How many bytes the points are once unpacked: each row with the byte that says how it was filtered. */
function rawLength({ width, height, bitsPerPixel, isInterlaced }: Header): number {
  const rows = (columns: number, count: number): number =>
    columns === 0 ? 0 : count * (1 + Math.ceil((columns * bitsPerPixel) / 8))
  if (!isInterlaced) return rows(width, height)
  return passes.reduce(
    (sum, [left, top, across, down]) =>
      sum + rows(Math.ceil(Math.max(0, width - left) / across), Math.ceil(Math.max(0, height - top) / down)),
    0,
  )
}

/** Unpacks piece by piece and keeps nothing; stops as soon as there is more than there should be. */
async function unpackedLength(points: readonly Uint8Array[], most: number): Promise<number> {
  let length = 0
  try {
    for await (const piece of Readable.from(points).pipe(createInflate())) {
      length += (piece as Uint8Array).length
      if (length > most) break
    }
  } catch (error) {
    throw new PictureError('damaged', error)
  }
  return length
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(12 + data.length)
  whole.writeUInt32BE(data.length, 0)
  whole.write(type, 4, 'latin1')
  whole.set(data, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length)
  return whole
}
