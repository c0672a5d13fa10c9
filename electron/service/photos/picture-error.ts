import type { PhotoRefusal } from '../../../shared/contract/photos.ts'

/** A file that cannot be kept as a picture, and why. */
export class PictureError extends Error {
  readonly reason: PhotoRefusal

  constructor(reason: PhotoRefusal, cause?: unknown) {
    super(`not kept as a picture: ${reason}`, { cause })
    this.name = 'PictureError'
    this.reason = reason
  }
}

/** What a picture may be at most: bytes of its file, and pixels, for a small file can unpack to more than memory holds. */
export const pictureLimits = { bytes: 25_000_000, pixels: 60_000_000 } as const
