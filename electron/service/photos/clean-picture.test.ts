import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cameraExif,
  jpeg,
  jpegFromPhone,
  jpegSegment,
  png,
  pngChunk,
  pngWith,
  webp,
  webpChunk,
  webpFromPhone,
  webpOf,
  webpSimple,
  webpWithAlpha,
} from '../../../tests/support/pictures.ts'
import { cleanPicture } from './clean-picture.ts'
import { PictureError } from './picture-error.ts'

const reasonOf = async (bytes: Uint8Array): Promise<string> =>
  cleanPicture(bytes).then(
    () => 'kept',
    (error: unknown) => (error instanceof PictureError ? error.reason : `threw ${String(error)}`),
  )
const holds = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(Buffer.from(text, 'latin1'))
/** The three numbers of the place where the camera was. */
const place = cameraExif().subarray(120, 144)

const pngFromPhone = (orientation: number): Buffer =>
  pngWith(
    pngChunk('eXIf', cameraExif(orientation)),
    pngChunk('tEXt', 'Author\0Geheim'),
    pngChunk('tIME', Buffer.alloc(7)),
    pngChunk('prVt', 'Geheim-eigen'),
  )

describe('a picture that is kept', () => {
  it.each([
    ['jpg', jpeg],
    ['png', png],
    ['webp', webp],
    ['webp', webpWithAlpha],
    ['webp', webpSimple],
  ])('is a clean %s of 48 by 32, and a clean one stays as it is', async (kind, bytes) => {
    const cleaned = await cleanPicture(bytes)
    expect(cleaned).toMatchObject({ kind, width: 48, height: 32, orientation: 1 })
    expect(Buffer.from((await cleanPicture(cleaned.bytes)).bytes).equals(cleaned.bytes)).toBe(true)
  })

  it.each([
    ['jpg', jpegFromPhone],
    ['png', pngFromPhone],
    ['webp', webpFromPhone],
  ])('tells nothing of where, when and with what a %s was made, only how the camera was held', async (kind, make) => {
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const given = make(orientation)
      expect(given.includes(place)).toBe(true)
      const { bytes, ...about } = await cleanPicture(given)
      expect(about).toMatchObject({ kind, orientation })
      expect(holds(bytes, 'Geheim')).toBe(false)
      expect(Buffer.from(bytes).includes(place)).toBe(false)
      const again = await cleanPicture(bytes)
      expect(again.orientation).toBe(orientation)
      expect(Buffer.from(again.bytes).equals(bytes)).toBe(true)
    }
  })

  it('is the same picture: the coded points and the tables are those that were given', async () => {
    const coded = (bytes: Uint8Array, from: string): Buffer =>
      Buffer.from(bytes).subarray(Buffer.from(bytes).indexOf(Buffer.from(from, 'latin1')))
    const jpegTables = '\xff\xdb'
    expect(coded((await cleanPicture(jpegFromPhone(6))).bytes, jpegTables)).toEqual(coded(jpeg, jpegTables))
    const pngPoints = (await cleanPicture(pngFromPhone(6))).bytes
    expect(coded(pngPoints, 'IDAT')).toEqual(coded(png, 'IDAT'))
    const lossy = webp.subarray(webp.indexOf('VP8 '))
    expect(Buffer.from((await cleanPicture(webpFromPhone(6))).bytes).includes(lossy)).toBe(true)
  })

  it('keeps its colours: profile and the mark of how they were turned into numbers', async () => {
    const profile = jpegSegment(0xe2, 'ICC_PROFILE\0\x01\x01kleuren')
    const adobe = jpegSegment(0xee, 'Adobe\0\x64\0\0\0\0\x01')
    const bytes = Buffer.concat([jpeg.subarray(0, 2), profile, adobe, jpeg.subarray(2)])
    const kept = Buffer.from((await cleanPicture(bytes)).bytes)
    expect([kept.includes(profile), kept.includes(adobe)]).toEqual([true, true])
  })
})

describe('a file that is not kept', () => {
  const header = (change: (data: Buffer) => void): Buffer => {
    const data = Buffer.from(png.subarray(16, 29))
    change(data)
    return Buffer.concat([png.subarray(0, 8), pngChunk('IHDR', data), png.subarray(33)])
  }
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  const jpegWith = (at: number, ...bytes: number[]): Buffer => {
    const copy = Buffer.from(jpeg)
    copy.set(bytes, frame + at)
    return copy
  }
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['25 million bytes and one', Buffer.concat([jpeg, Buffer.alloc(25_000_001 - jpeg.length)]), 'too-big'],
    ['a text', Buffer.from('geen foto, al heet ze .jpg'), 'not-a-picture'],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0'), 'not-a-picture'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'not-a-picture'],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>'), 'other-kind'],
    ['a GIF', Buffer.from('GIF89a\x04\0\x04\0\0\0\0', 'latin1'), 'other-kind'],
    ['a picture of an iPhone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heic'],
    ['an animated PNG', pngWith(pngChunk('acTL', Buffer.alloc(8))), 'animated'],
    [
      'an animated WebP',
      webpOf(webpChunk('VP8X', Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0, 0])), webp.subarray(12)),
      'animated',
    ],
    ['an animated WebP that hides it', webpOf(webp.subarray(12), webpChunk('ANMF', Buffer.alloc(16))), 'animated'],
    ['a JPEG of 60,000 by 60,000', jpegWith(5, 0xea, 0x60, 0xea, 0x60), 'too-many-pixels'],
    [
      'a PNG of 60,000 by 60,000',
      header((data) => data.writeUInt32BE(60_000, 0) && data.writeUInt32BE(60_000, 4)),
      'too-many-pixels',
    ],
    ['a JPEG without height', jpegWith(5, 0, 0), 'damaged'],
    ['a JPEG with twelve bits', jpegWith(4, 12), 'other-kind'],
    ['a lossless JPEG', jpegWith(1, 0xc3), 'other-kind'],
    ['a PNG with fewer points than it says', header((data) => data.writeUInt32BE(320, 4)), 'damaged'],
    ['a PNG with more points than it says', header((data) => data.writeUInt32BE(1, 4)), 'damaged'],
    ['a PNG with a colour type that is none', header((data) => data.writeUInt8(5, 9)), 'damaged'],
    ['a JPEG of tables alone', Buffer.concat([jpeg.subarray(0, frame), Buffer.from([0xff, 0xd9])]), 'damaged'],
  ])('%s', async (_what, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason)
  })

  it.each([
    ['JPEG', jpeg],
    ['PNG', png],
    ['WebP', webp],
  ])('a %s that was cut off anywhere', async (_kind, bytes) => {
    for (let length = 16; length < bytes.length; length += 1)
      expect(await reasonOf(bytes.subarray(0, length))).toMatch(/^(damaged|not-a-picture)$/)
  })

  it('a PNG with one bit turned', async () => {
    for (let at = 8; at < png.length; at += 1) {
      const bytes = Buffer.from(png)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      expect(await reasonOf(bytes)).not.toBe('kept')
    }
  })

  it('of whatever bytes, is refused for a reason and never otherwise', async () => {
    const start = fc.constantFrom(jpeg, jpegFromPhone(6), png, webp, webpFromPhone(3), webpWithAlpha)
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
        fc.uint8Array({ maxLength: 40 }),
        fc.nat(),
        async (picture, changes, inserted, where) => {
          const bytes = Buffer.from(picture)
          for (const [at, value] of changes) bytes[at % bytes.length] = value
          const cut = where % bytes.length
          const made = Buffer.concat([bytes.subarray(0, cut), inserted, bytes.subarray(cut)])
          expect(await reasonOf(made)).not.toMatch(/^threw/)
        },
      ),
      { numRuns: 3_000 },
    )
  })
})
