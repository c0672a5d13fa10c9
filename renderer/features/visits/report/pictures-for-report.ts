import { smallerPicture } from '../photos/picture-size.ts'

/** Wide enough for half a page in print. */
const longestSide = 1400

/**
 * Pictures as they go into a report: some hundred kilobytes each, so that it can be sent. One that cannot be made smaller goes in as
 * it is kept. `onDone` hears how many are ready.
 */
export async function picturesForReport(
  visitId: string,
  photoIds: readonly string[],
  onDone: (count: number) => void,
): Promise<{ photoId: string; base64: string }[]> {
  const pictures: { photoId: string; base64: string }[] = []
  for (const [index, photoId] of photoIds.entries()) {
    const url = await smallerPicture({ visitId, photoId }, longestSide, 0.82).catch(() => undefined)
    if (url !== undefined) pictures.push({ photoId, base64: url.slice(url.indexOf(',') + 1) })
    onDone(index + 1)
  }
  return pictures
}
