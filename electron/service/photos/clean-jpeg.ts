import { orientationOnly, readOrientation } from './exif-orientation.ts'
import { checkPixels, textAt, type CleanPicture } from './picture-bytes.ts'
import { PictureError } from './picture-error.ts'

/** Progressive pictures have about ten; thousands are a trap for whoever unpacks them. */
const mostScans = 100

const startOfImage = Uint8Array.of(0xff, 0xd8)
const endOfImage = Uint8Array.of(0xff, 0xd9)
const exif = 'Exif\0\0'

/**
 * A JPEG with the segments that make the picture and its colours, and nothing else: no Exif but how the camera was held, no
 * comments, no small picture within it, nothing after its end (phones put films and maps there). Throws PictureError.
 */
export function cleanJpeg(bytes: Uint8Array): CleanPicture {
  const kept: Uint8Array[] = []
  let size: { width: number; height: number } | undefined
  let orientation: number | undefined
  let jfif: Uint8Array | undefined
  let scans = 0
  let at = 2
  for (;;) {
    const { marker, start, payload, end } = segmentAt(bytes, at)
    if (marker === 0xd9) break
    at = end
    if (isFrame(marker)) {
      if (size) throw new PictureError('damaged')
      size = frameSize(marker, payload)
    }
    if (marker === 0xe1 && textAt(payload, 0, 6) === exif) orientation ??= readOrientation(payload.subarray(6))
    else if (marker === 0xe0) jfif ??= jfifOf(payload)
    else if (marker === 0xda) {
      scans += 1
      if (!size || scans > mostScans) throw new PictureError('damaged')
      at = endOfScan(bytes, end)
      kept.push(bytes.subarray(start, at))
    } else if (isOfPicture(marker, payload)) kept.push(bytes.subarray(start, end))
  }
  if (!size || scans === 0) throw new PictureError('damaged')
  const held = orientation === undefined || orientation === 1 ? [] : [exifSegment(orientation)]
  const parts = [startOfImage, ...(jfif ? [jfif] : []), ...held, ...kept, endOfImage]
  return { bytes: Buffer.concat(parts), ...size, orientation: orientation ?? 1 }
}

type Segment = { marker: number; start: number; payload: Uint8Array; end: number }

/** The segment at a place: a marker after one or more 0xff, its length, and that much. The end of the picture has no length. */
function segmentAt(bytes: Uint8Array, at: number): Segment {
  if (bytes[at] !== 0xff) throw new PictureError('damaged')
  let place = at
  while (bytes[place] === 0xff) place += 1
  const marker = bytes[place] ?? 0
  // What has no length stands within a scan, but for the end.
  if (marker === 0xd9) return { marker, start: at, payload: bytes.subarray(0, 0), end: place + 1 }
  if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) throw new PictureError('damaged')
  const length = ((bytes[place + 1] ?? 0) << 8) | (bytes[place + 2] ?? 0)
  const end = place + 1 + length
  if (length < 2 || end > bytes.length) throw new PictureError('damaged')
  return { marker, start: place - 1, payload: bytes.subarray(place + 3, end), end }
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** Baseline, extended and progressive with eight bits: what a window and a PDF can both show. */
function frameSize(marker: number, payload: Uint8Array): { width: number; height: number } {
  if (payload.length < 6) throw new PictureError('damaged')
  const components = payload[5] ?? 0
  if (marker > 0xc2 || payload[0] !== 8 || ![1, 3, 4].includes(components)) throw new PictureError('other-kind')
  const height = ((payload[1] ?? 0) << 8) | (payload[2] ?? 0)
  const width = ((payload[3] ?? 0) << 8) | (payload[4] ?? 0)
  checkPixels(width, height)
  return { width, height }
}

/** Tables, the frame, the colour profile, and how colours were turned into numbers. */
function isOfPicture(marker: number, payload: Uint8Array): boolean {
  if (marker === 0xe2) return textAt(payload, 0, 12) === 'ICC_PROFILE\0'
  if (marker === 0xee) return textAt(payload, 0, 5) === 'Adobe'
  return marker < 0xe0
}

/** The JFIF header without the small picture that may follow it; undefined for what only looks like one. */
function jfifOf(payload: Uint8Array): Uint8Array | undefined {
  if (payload.length < 14 || textAt(payload, 0, 5) !== 'JFIF\0') return undefined
  return Uint8Array.from([0xff, 0xe0, 0, 16, ...payload.subarray(0, 12), 0, 0])
}

function exifSegment(orientation: number): Uint8Array {
  const tiff = orientationOnly(orientation)
  const name = Buffer.from(exif, 'latin1')
  return Uint8Array.from([0xff, 0xe1, 0, 2 + name.length + tiff.length, ...name, ...tiff])
}

/** Where the coded points end: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  throw new PictureError('damaged')
}
