import { PictureError, pictureLimits } from './picture-error.ts'

/** The bytes of a picture without what they say about where, when and by whom it was taken; sizes in pixels as stored. */
export type CleanPicture = { bytes: Uint8Array; width: number; height: number; orientation: number }

/** Throws PictureError when a picture has more points than may be unpacked, or none. Looked at before anything is unpacked. */
export function checkPixels(width: number, height: number): void {
  if (width < 1 || height < 1) throw new PictureError('damaged')
  if (width * height > pictureLimits.pixels) throw new PictureError('too-many-pixels')
}

/** The characters at a place, one for each byte. */
export function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}
