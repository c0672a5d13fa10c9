import type { ReportPhoto, VisitReport } from '../letters/visit-report.ts'
import { visitReportText as text } from '../text/visit-report-nl.ts'
import { ink, page, type Canvas } from './canvas.ts'
import { textStrips, titleStrips, type Strip } from './strips.ts'

const between = 18
const room = { width: (page.right - page.left - between) / 2, height: 280 } as const

/** Pictures, two in a row, the right way up, each with what was written under it. */
export function photoStrips(canvas: Canvas, { photos, photosLeftOut }: VisitReport): Strip[] {
  if (photos.length === 0 && photosLeftOut === 0) return []
  const rows = Array.from({ length: Math.ceil(photos.length / 2) }, (_, index) =>
    photos.slice(index * 2, index * 2 + 2),
  )
  return [
    ...titleStrips(canvas, text.photos.title),
    ...(photosLeftOut > 0 ? textStrips(canvas, text.photos.leftOut(photosLeftOut), { color: ink.second }) : []),
    ...rows.map((row) => rowStrip(canvas, row)),
  ]
}

function rowStrip(canvas: Canvas, photos: readonly ReportPhoto[]): Strip {
  const cells = photos.map((photo, index) => {
    const left = page.left + index * (room.width + between)
    const captions = textStrips(canvas, photo.caption ?? '', { left, width: room.width, size: 11 }).slice(
      0,
      longestCaption,
    )
    return { photo, left, captions, ...sizeOf(photo) }
  })
  const tallest = Math.max(...cells.map(({ height }) => height))
  const below = Math.max(...cells.map(({ captions }) => captions.length)) * captionLine
  return {
    height: tallest + 6 + below + 12,
    draw(top) {
      for (const { photo, left, captions, width, height } of cells) {
        canvas.picture(photo.bytes, photo.orientation, left, top + 6, width, height)
        captions.forEach((line, index) => line.draw(top + 6 + tallest + 3 + index * captionLine))
      }
    },
  }
}

const captionLine = 15
/** Lines of a caption that stand under a picture; a row has to fit on a page. */
const longestCaption = 12

/** As large as fits; one that lies on its side is as wide as it was high. */
function sizeOf({ width, height, orientation }: ReportPhoto): { width: number; height: number } {
  const [wide, high] = orientation > 4 ? [height, width] : [width, height]
  const scale = Math.min(room.width / wide, room.height / high)
  return { width: wide * scale, height: high * scale }
}
