import type { FormDay, MonthForm } from '../month-form.ts'
import { printTypedTimes } from '../../../../shared/domain/attendance/typed-times.ts'
import { parseTime } from '../../../../shared/domain/calendar/time.ts'
import type { StayRecord } from '../../../../shared/domain/exchange/document.ts'
import { attendanceSheetText as text } from '../text/attendance-sheet-nl.ts'
import { firstDay, sheetPage, weekStretches, type DayColumn } from './attendance-columns.ts'
import { ink, type Canvas } from './canvas.ts'
import { cutText } from './wrap-text.ts'

/** Heights of the parts of a child's block: the plan, two boxes, the signatures. */
const blockHeight = { plan: 15, box: 20, signature: 19, gap: 4 } as const
/** Of a whole block with what parts it from the next. */
export const childBlockHeight = blockHeight.plan + 2 * blockHeight.box + blockHeight.signature + blockHeight.gap

const shade = '#f0f0f0'
const labelSize = 7.5
type Child = MonthForm['children'][number]

/** A child over the whole month: the plan pre-printed, a box for arrival and one for departure, a box to sign per week. */
export function drawChildBlock(
  canvas: Canvas,
  { child, days }: Child,
  columns: readonly DayColumn[],
  letterOf: (day: FormDay, date: string) => string,
  top: number,
): void {
  const { plan, box, signature } = blockHeight
  const tops = { arrival: top + plan, departure: top + plan + box, signature: top + plan + 2 * box }
  const bottom = tops.signature + signature
  const nameStyle = { face: 'semibold', size: 11 } as const
  const label = { size: labelSize, color: ink.second, align: 'right' } as const
  canvas.text(
    cutText(canvas, `${child.firstName} ${child.lastName}`, nameStyle, 122),
    sheetPage.left,
    top + 12,
    nameStyle,
  )
  canvas.text(text.arrival, firstDay - 5, tops.arrival + 14, label)
  canvas.text(text.departure, firstDay - 5, tops.departure + 14, label)
  canvas.text(text.signature, firstDay - 5, tops.signature + 12.5, label)
  for (const column of columns) {
    const day = days[column.date]
    drawDay(canvas, column, day, day ? letterOf(day, column.date) : '', tops)
    if (day && column.state !== 'closed') drawPlan(canvas, day.planned, column, top)
  }
  for (const week of weekStretches(columns)) {
    if (!week.columns.some(({ date, state }) => days[date] && state !== 'closed')) {
      canvas.fill(week.left, tops.signature, week.right - week.left, signature, shade)
    }
    canvas.line(week.left, top, week.left, bottom, 0.9)
  }
  canvas.line(sheetPage.right, top, sheetPage.right, bottom, 0.9)
  for (const y of [tops.arrival, tops.departure, tops.signature])
    canvas.line(firstDay, y, sheetPage.right, y, 0.5, '#777777')
  canvas.line(sheetPage.left, top, sheetPage.right, top, 0.9)
  canvas.line(sheetPage.left, bottom, sheetPage.right, bottom, 0.9)
}

function drawDay(
  canvas: Canvas,
  { left, width, state, isWide }: DayColumn,
  day: FormDay | undefined,
  letter: string,
  { arrival, departure, signature }: { arrival: number; departure: number; signature: number },
): void {
  const height = signature - arrival
  const style = { size: 9, align: 'center' } as const
  const middle = left + width / 2
  const stays = day?.cell.stays ?? []
  const isStored = stays.length > 0 || letter !== ''
  if (state === 'closed' && !isStored) canvas.hatch(left, arrival, width, height)
  else if (!day || !isWide) canvas.fill(left, arrival, width, height, shade)
  if (letter !== '') canvas.text(letter, middle, arrival + 14.5, { ...style, face: 'semibold' })
  const [first, last] = [stays[0], stays.at(-1)]
  if (letter === '' && first) canvas.text(clock(first.from), middle, arrival + 14.5, style)
  if (last) canvas.text(clock(last.until), middle, departure + 14.5, style)
  canvas.line(left, arrival, left, signature, 0.4, '#999999')
}

/** `8–17`, as the host writes it; a second stretch of the day on a line of its own. */
function drawPlan(canvas: Canvas, planned: readonly StayRecord[], { left, width }: DayColumn, top: number): void {
  const texts = planned.map(({ from, until }) => printTypedTimes([{ from: parseTime(from), until: parseTime(until) }]))
  const lines = texts.length > 2 ? [`${texts[0]} +${texts.length - 1}`] : texts
  lines.forEach((each, index) => {
    const shown = each.replaceAll('-', '–')
    let size = lines.length > 1 ? 6.2 : 8
    while (size > 4.5 && canvas.width(shown, { size }) > width - 2) size -= 0.4
    const baseline = lines.length > 1 ? top + 6.6 + index * 6.6 : top + 10.8
    canvas.text(shown, left + width / 2, baseline, { size, color: ink.second, align: 'center' })
  })
}

function clock(time: string): string {
  return `${Number(time.slice(0, 2))}.${time.slice(3)}`
}
