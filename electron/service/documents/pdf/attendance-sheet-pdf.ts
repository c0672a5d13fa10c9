import { parseDate, weekdayOf } from '../../../../shared/domain/calendar/date.ts'
import type { FormDay, MonthForm } from '../month-form.ts'
import { capitalised } from '../text/format-nl.ts'
import { attendanceSheetText as text } from '../text/attendance-sheet-nl.ts'
import { childBlockHeight, drawChildBlock } from './attendance-child-block.ts'
import { dayColumns, firstDay, sheetPage, type DayColumn } from './attendance-columns.ts'
import { ink, openCanvas, type Canvas } from './canvas.ts'
import type { DocumentFonts } from './fonts.ts'
import { cutText } from './wrap-text.ts'

const headTop = 92
const headHeight = 30
const bodyTop = headTop + headHeight + 4
const rowHeight = 20
const endingHeight = 58

/** The month sheet of a host as a PDF, lying A4. It depends on nothing but what is passed in. */
export async function attendanceSheetPdf(form: MonthForm, fonts: DocumentFonts): Promise<Uint8Array> {
  const name = `${form.host.firstName} ${form.host.lastName}`
  const title = text.title(form.month)
  const canvas = openCanvas(fonts, { title: `${title}, ${name}`, author: form.organiser.name, issuedAt: form.issuedAt })
  const children = form.children.filter(({ days }) => Object.keys(days).length > 0)
  const columns = dayColumns(form)
  const pages = dividePages(children, form.ownChildren.length)
  for (const [index, blocks] of pages.entries()) {
    canvas.addPage('landscape')
    drawHead(canvas, form, columns)
    blocks.forEach((child, at) =>
      drawChildBlock(canvas, child, columns, (day, date) => letterOf(form, day, date), bodyTop + at * childBlockHeight),
    )
    if (index === pages.length - 1) drawEnding(canvas, form, columns, bodyTop + blocks.length * childBlockHeight)
    canvas.text(`${index + 1} / ${pages.length}`, sheetPage.right, 774, { size: 9, color: ink.second, align: 'right' })
    canvas.text([form.organiser.name, form.organiser.phone].filter(Boolean).join(', '), sheetPage.left, 774, {
      size: 9,
      color: ink.second,
    })
  }
  return canvas.finish()
}

/** As many children on a page as fit, evenly: the last page also has room for the own children and the signature. */
function dividePages<Child>(children: readonly Child[], ownChildren: number): Child[][] {
  const fitting = Math.floor((sheetPage.bottom - bodyTop) / childBlockHeight)
  const ending = (ownChildren > 0 ? 16 + ownChildren * rowHeight : 0) + endingHeight
  const onLast = Math.max(0, Math.floor((sheetPage.bottom - bodyTop - ending) / childBlockHeight))
  let count = Math.max(1, Math.ceil(children.length / fitting))
  while (children.length - (count - 1) * fitting > onLast) count += 1
  const perPage = Math.min(fitting, Math.ceil(children.length / count))
  const pages = Array.from({ length: count }, (_, page) => children.slice(page * perPage, (page + 1) * perPage))
  const last = pages.at(-1) ?? []
  // Evenly may be too many for the last one: what does not fit goes before it.
  while (last.length > onLast && pages.length > 1) pages.at(-2)?.push(last.shift() as Child)
  return pages
}

function drawHead(canvas: Canvas, { organiser, host, month, reasons }: MonthForm, columns: readonly DayColumn[]): void {
  const about = [host.dossierNumber ? text.dossier(host.dossierNumber) : '', organiser.name].filter(Boolean).join(' · ')
  const name = `${host.firstName} ${host.lastName}`
  const titleStyle = { face: 'semibold', size: 17, spacing: -0.2 } as const
  canvas.text(text.title(month), sheetPage.left, 48, titleStyle)
  canvas.text(cutText(canvas, name, titleStyle, 330), sheetPage.right, 48, { ...titleStyle, align: 'right' })
  canvas.text(cutText(canvas, about, { size: 10.5 }, 330), sheetPage.right, 66, {
    size: 10.5,
    color: ink.second,
    align: 'right',
  })
  text.how.forEach((line, index) => canvas.text(line, sheetPage.left, 66 + index * 14, { size: 10, color: ink.second }))
  const last = Object.keys(reasons).sort().at(-1) ?? ''
  const letters = (reasons[last] ?? []).filter(({ isActive, key }) => isActive && key !== undefined)
  const legend = letters.map(({ key, name: reason }) => `${key} ${reason.toLowerCase()}`).join('  ·  ')
  canvas.text(cutText(canvas, `${text.legend}:  ${legend}`, { face: 'medium', size: 10 }, 500), sheetPage.right, 83, {
    face: 'medium',
    size: 10,
    align: 'right',
  })
  canvas.line(sheetPage.left, headTop, sheetPage.right, headTop, 0.9)
  for (const column of columns) drawDayHead(canvas, column)
}

function drawDayHead(canvas: Canvas, { date, state, isWide, left, width }: DayColumn): void {
  const middle = left + width / 2
  const style = { size: isWide ? 8.5 : 5.5, color: ink.second, align: 'center' } as const
  const initial = text.weekday[weekdayOf(parseDate(date)) - 1] ?? ''
  canvas.text(isWide ? initial : initial.slice(0, 1), middle, headTop + 10, style)
  canvas.text(String(Number(date.slice(8))), middle, headTop + 21, {
    size: isWide ? 10 : 6,
    face: isWide ? 'semibold' : 'regular',
    align: 'center',
  })
  if (state === 'closed')
    canvas.text(text.closed, middle, headTop + 29, { size: 6, color: ink.second, align: 'center' })
}

/** The host's own children, a box per day and nothing to compute with (R7); and where the host signs. */
function drawEnding(canvas: Canvas, { ownChildren }: MonthForm, columns: readonly DayColumn[], start: number): void {
  let top = start + 2
  if (ownChildren.length > 0) {
    canvas.text(text.ownChildren, sheetPage.left, top + 10, { face: 'semibold', size: 9.5 })
    canvas.text(text.ownChildrenHow, firstDay, top + 10, { size: 8.5, color: ink.second })
    top += 16
    for (const name of ownChildren) {
      canvas.text(cutText(canvas, capitalised(name), { size: 10.5 }, 122), sheetPage.left, top + 14, { size: 10.5 })
      for (const { left, width, isWide } of columns) {
        if (!isWide) canvas.fill(left, top, width, rowHeight, '#f0f0f0')
        canvas.line(left, top, left, top + rowHeight, 0.4, '#999999')
      }
      canvas.line(sheetPage.left, top, sheetPage.right, top, 0.5, '#777777')
      top += rowHeight
      canvas.line(sheetPage.left, top, sheetPage.right, top, 0.5, '#777777')
      canvas.line(sheetPage.right, top - rowHeight, sheetPage.right, top, 0.4, '#999999')
    }
  }
  const baseline = top + 40
  const style = { size: 10 } as const
  canvas.text(text.handedIn, 560, baseline, style)
  canvas.line(595, baseline + 2, 700, baseline + 2, 0.6)
  canvas.text(text.hostSignature, 726, baseline, style)
  canvas.line(865, baseline + 2, sheetPage.right, baseline + 2, 0.6)
}

function letterOf({ reasons }: MonthForm, { cell }: FormDay, date: string): string {
  const { absence } = cell
  if (!absence) return ''
  const reason = reasons[date]?.find(({ id }) => id === (absence.reasonId ?? absence.reason))
  return reason?.key ?? (reason?.name ?? absence.reason).slice(0, 3)
}
