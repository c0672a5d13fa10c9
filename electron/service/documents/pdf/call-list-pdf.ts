import type { CallList } from '../letters/call-list.ts'
import { periodOf } from '../letters/letter-content.ts'
import { callListText as text } from '../text/call-list-nl.ts'
import { callColumns, callRow, callPage, type CallRowDrawing } from './call-list-row.ts'
import { ink, openCanvas, type Canvas } from './canvas.ts'
import type { DocumentFonts } from './fonts.ts'
import { cutText, wrapText } from './wrap-text.ts'

const small = { size: 10, color: ink.second } as const

/** The call list of an absence as a PDF, lying A4. It depends on nothing but what is passed in. */
export async function callListPdf(list: CallList, fonts: DocumentFonts): Promise<Uint8Array> {
  const { organiser, issuedAt, by, rows } = list
  const why = whyOf(list)
  const canvas = openCanvas(fonts, { title: `${text.title}, ${why}`, author: organiser.name, issuedAt })
  const groups = groupLines(canvas, list)
  const bodyTop = 84 + groups.length * 15 + 24
  const pages = dividePages(
    rows.map((row) => callRow(canvas, row)),
    callPage.bottom - bodyTop,
  )
  for (const [index, onPage] of pages.entries()) {
    canvas.addPage('landscape')
    drawHead(canvas, list, why, groups)
    drawColumnHeads(canvas, bodyTop)
    if (rows.length === 0) canvas.text(text.empty, callPage.left, bodyTop + 24, { color: ink.second })
    let top = bodyTop
    for (const { height, draw } of onPage) {
      draw(top)
      top += height
    }
    const made = text.made(by, issuedAt.slice(0, 10), issuedAt.slice(11, 16))
    canvas.text(cutText(canvas, made, small, 800), callPage.left, 774, small)
    canvas.text(`${index + 1} / ${pages.length}`, callPage.right, 774, { ...small, align: 'right' })
  }
  return canvas.finish()
}

function whyOf({ absence, issuedAt }: CallList): string {
  const host = `${absence.host.firstName} ${absence.host.lastName}`
  const why = text.why(host, absence.isIllness, periodOf(absence, issuedAt))
  return absence.isOpenEnded ? `${why}, ${text.endUnknown}` : why
}

/** Rows over pages: one that does not fit begins the next. */
function dividePages(rows: readonly CallRowDrawing[], room: number): CallRowDrawing[][] {
  const pages: CallRowDrawing[][] = [[]]
  let used = 0
  for (const row of rows) {
    if (used > 0 && used + row.height > room) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(row)
    used += row.height
  }
  return pages
}

function groupLines(canvas: Canvas, { groupLocations }: CallList): string[] {
  if (groupLocations.length === 0) return []
  const each = groupLocations.map(({ name, street, postcode, city, phone }) =>
    [name, street, `${postcode} ${city}`.trim(), phone].filter(Boolean).join(', '),
  )
  return wrapText(canvas, text.groupLocation(each.join('; ')), { size: 10.5 }, callPage.right - callPage.left)
}

function drawHead(canvas: Canvas, list: CallList, why: string, groups: readonly string[]): void {
  const title = { face: 'semibold', size: 17, spacing: -0.2 } as const
  canvas.text(cutText(canvas, `${text.title}  ${why}`, title, 740), callPage.left, 48, title)
  canvas.text(cutText(canvas, list.organiser.name, { size: 10.5 }, 260), callPage.right, 48, {
    size: 10.5,
    color: ink.second,
    align: 'right',
  })
  canvas.text(text.families(list.rows.length), callPage.left, 67, { size: 10.5, color: ink.second })
  groups.forEach((line, index) => canvas.text(line, callPage.left, 84 + index * 15, { size: 10.5 }))
}

function drawColumnHeads(canvas: Canvas, bodyTop: number): void {
  for (const [name, { left }] of Object.entries(callColumns))
    canvas.text(text.columns[name as keyof typeof callColumns], left, bodyTop - 7, small)
  canvas.line(callPage.left, bodyTop, callPage.right, bodyTop, 0.9)
}
