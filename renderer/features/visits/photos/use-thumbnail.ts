import { useEffect, useState } from 'react'
import { smallerPicture } from './picture-size.ts'

/** Sharp on a screen of two points a pixel. */
const longestSide = 400
/** Some 10 kB each. */
const mostKept = 500

const kept = new Map<string, Promise<string>>()
let last: Promise<unknown> = Promise.resolve()

/** A small picture of a picture; one after the other, so that only one large one is in memory. */
export function useThumbnail(visitId: string, photoId: string, isHere: boolean): { url?: string; isBroken: boolean } {
  const [shown, setShown] = useState<{ url?: string; isBroken: boolean }>({ isBroken: false })
  useEffect(() => {
    if (!isHere) return
    let isGone = false
    thumbnailOf(visitId, photoId).then(
      (url) => !isGone && setShown({ url, isBroken: false }),
      () => !isGone && setShown({ isBroken: true }),
    )
    return () => void (isGone = true)
  }, [visitId, photoId, isHere])
  return shown
}

function thumbnailOf(visitId: string, photoId: string): Promise<string> {
  const known = kept.get(photoId)
  if (known) return known
  const made = last.then(() => smallerPicture({ visitId, photoId }, longestSide, 0.8))
  last = made.catch(() => kept.delete(photoId))
  kept.set(photoId, made)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return made
}
