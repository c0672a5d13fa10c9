import type { OutputOf } from '../../../../shared/contract/index.ts'
import { call } from '../../../api/index.ts'

type Photo = { visitId: string; photoId: string }

/** A picture as an address that an `img` can show, as it is kept. Throws CallFailure. */
export async function pictureUrl(photo: Photo): Promise<string> {
  return urlOf(await call('homeVisits.photo', photo))
}

/**
 * A picture as a JPEG of at most so many points at its longest side, the right way up, on white. Only what comes of it is kept: the
 * picture itself may be tens of megabytes. Throws CallFailure, or DOMException when it cannot be unpacked.
 */
export async function smallerPicture(photo: Photo, longest: number, quality: number): Promise<string> {
  const image = new Image()
  image.src = await pictureUrl(photo)
  await image.decode()
  const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas to draw on')
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/jpeg', quality)
}

function urlOf({ kind, base64 }: OutputOf<'homeVisits.photo'>): string {
  return `data:image/${kind === 'jpg' ? 'jpeg' : kind};base64,${base64}`
}
