import { imageSize } from 'image-size'
import type { PhotoKind } from '../../../shared/contract/photos.ts'
import { cleanJpeg } from './clean-jpeg.ts'
import { cleanPng } from './clean-png.ts'
import { cleanWebp } from './clean-webp.ts'
import { textAt, type CleanPicture } from './picture-bytes.ts'
import { PictureError, pictureLimits } from './picture-error.ts'

const kinds: readonly {
  kind: PhotoKind
  begins: readonly [at: number, text: string][]
  clean: (bytes: Uint8Array) => CleanPicture | Promise<CleanPicture>
}[] = [
  { kind: 'jpg', begins: [[0, '\xff\xd8\xff']], clean: cleanJpeg },
  { kind: 'png', begins: [[0, '\x89PNG\r\n\x1a\n']], clean: cleanPng },
  {
    kind: 'webp',
    begins: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
    clean: cleanWebp,
  },
]

/**
 * Looks at the contents of a file, never at its name, and gives the same picture without its Exif (the place where it was taken
 * above all), comments and whatever else is no picture; only how the camera was held stays. A clean picture comes out as it went
 * in. Throws PictureError.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture & { kind: PhotoKind }> {
  if (bytes.length === 0) throw new PictureError('empty')
  if (bytes.length > pictureLimits.bytes) throw new PictureError('too-big')
  const known = kinds.find(({ begins }) => begins.every(([at, text]) => textAt(bytes, at, text.length) === text))
  if (!known) throw new PictureError(otherKindOf(bytes))
  const cleaned = await known.clean(bytes)
  checkAgain(cleaned, known.kind)
  return { ...cleaned, kind: known.kind }
}

/** A second reader has to see the same picture in what will be stored. */
function checkAgain({ bytes, width, height }: CleanPicture, kind: PhotoKind): void {
  let seen: ReturnType<typeof imageSize>
  try {
    seen = imageSize(bytes)
  } catch (error) {
    throw new PictureError('damaged', error)
  }
  if (seen.type !== kind || seen.width !== width || seen.height !== height) throw new PictureError('damaged')
}

/** What a file is that is none of the three: the start of it says enough. */
function otherKindOf(bytes: Uint8Array): 'heic' | 'other-kind' | 'not-a-picture' {
  if (/^ftyp(heic|heix|hevc|hevx|heim|heis|mif1|msf1)/.test(textAt(bytes, 4, 8))) return 'heic'
  try {
    imageSize(bytes.subarray(0, 65_536))
    return 'other-kind'
  } catch {
    return 'not-a-picture'
  }
}
