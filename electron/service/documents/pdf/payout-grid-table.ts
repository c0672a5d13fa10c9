import { ink, page, type Canvas, type TextStyle } from './canvas.ts'
import { amountText, countText, weekdayInitial } from '../text/format-nl.ts'
import { shares, type GridDay, type GridMark, type GridRow } from './payout-grid.ts'
import { payoutText } from '../text/payout-nl.ts'
import { cutText } from './wrap-text.ts'

const firstDay = 160.5
const lastDay = 560
const nameWidth = firstDay - page.left - 4
const shareRights = [590, 618, 644, 670]
const shade = '#eeeeee'

/** Heights of the parts of the grid: rows as designed, or closer where the statement would not fit on one page otherwise. */
export const gridHeight = { head: 29, row: 22, denseRow: 17 } as const

type Rect = { left: number; width: number }

function cellOf(days: readonly GridDay[], index: number): Rect {
  const width = (lastDay - firstDay) / days.length
  return { left: firstDay + index * width, width }
}

/** Column heads: initials of the weekdays over the numbers of the days, then the shares. */
export function drawGridHead(canvas: Canvas, days: readonly GridDay[], top: number): void {
  const style: TextStyle = { face: 'medium', size: 8.5, color: ink.second, align: 'center' }
  const bottom = top + gridHeight.head
  days.forEach((day, index) => {
    const { left, width } = cellOf(days, index)
    if (day.isShaded) canvas.fill(left, top, width, gridHeight.head, shade)
    drawMonday(canvas, day, left, top, gridHeight.head)
    canvas.text(weekdayInitial(day.date), left + width / 2, top + 10, style)
    canvas.text(String(Number(day.date.slice(8))), left + width / 2, top + 24, style)
  })
  canvas.text(payoutText.grid.child, page.left, top + 24, { ...style, size: 9, align: 'left' })
  shares.forEach((share, index) =>
    canvas.text(String(share), shareRights[index] ?? 0, top + 24, { ...style, size: 9, align: 'right' }),
  )
  canvas.text(payoutText.grid.amount, page.right, top + 24, { ...style, size: 9, align: 'right' })
  canvas.line(lastDay, top + 14, lastDay, bottom, 0.5)
  canvas.line(page.left, bottom, page.right, bottom)
}

/** One child: a mark per day, the number of days per share, the amount. */
export function drawGridRow(canvas: Canvas, days: readonly GridDay[], row: GridRow, top: number, height: number): void {
  const baseline = top + height / 2 + 4
  days.forEach((day, index) => {
    const { left, width } = cellOf(days, index)
    const mark = row.marks.get(day.date)
    if (day.isShaded) canvas.fill(left, top + 0.3, width, height - 0.3, shade)
    // Who came all the same must stay legible.
    if (day.isClosed && !mark) canvas.hatch(left, top, width, height)
    drawMonday(canvas, day, left, top, height)
    if (mark) drawMark(canvas, mark, left + width / 2, baseline)
  })
  canvas.text(fittingName(canvas, row), page.left, baseline, { size: 11 })
  drawNumbers(canvas, row.counts, row.cents, baseline, 'regular')
  canvas.line(lastDay, top, lastDay, top + height, 0.5)
  canvas.line(page.left, top + height, page.right, top + height, 0.5, ink.line)
}

/** The sums under the grid: children per day, days per share, amount. */
export function drawGridTotals(
  canvas: Canvas,
  days: readonly GridDay[],
  totals: ReadonlyMap<number, number>,
  cents: number,
  top: number,
): void {
  const baseline = top + 15
  canvas.line(page.left, top, page.right, top)
  days.forEach((day, index) => {
    const { left, width } = cellOf(days, index)
    if (day.isShaded) canvas.fill(left, top + 0.5, width, gridHeight.row - 1, shade)
    drawMonday(canvas, day, left, top, gridHeight.row)
    const size = day.present > 9 ? 8.5 : 10
    if (day.present > 0) canvas.text(String(day.present), left + width / 2, baseline, { size, align: 'center' })
  })
  canvas.text(payoutText.grid.present, page.left, baseline, { face: 'semibold', size: 11 })
  drawNumbers(canvas, totals, cents, baseline, 'semibold')
  canvas.line(lastDay, top, lastDay, top + gridHeight.row, 0.5)
  canvas.line(page.left, top + gridHeight.row, page.right, top + gridHeight.row)
}

/** Explains the marks that stand in the grid. */
export function drawLegend(canvas: Canvas, rows: readonly GridRow[], hasClosedDates: boolean, top: number): void {
  const size = 10.5
  const plain: TextStyle = { size, color: ink.second }
  const { mark, legend, absenceMark, absenceLegend } = payoutText
  const marks = rows.flatMap((row) => [...row.marks.values()])
  const parts: [sign: string, style: TextStyle, meaning: string][] = []
  for (const percent of [100, 60, 40, 160] as const) {
    if (marks.some((each) => each.kind === 'paid' && each.percent === percent))
      parts.push([mark[percent], { face: 'semibold', size }, legend[percent]])
  }
  for (const reason of ['illness', 'holiday', 'other'] as const) {
    if (marks.some((each) => each.kind === 'absent' && each.reason === reason))
      parts.push([absenceMark[reason], { ...plain, face: 'italic' }, absenceLegend[reason]])
  }
  if (marks.some((each) => each.kind === 'unanswered'))
    parts.push([payoutText.unansweredMark, plain, payoutText.unansweredLegend])
  let x = page.left
  for (const [sign, style, meaning] of parts) {
    canvas.text(sign, x, top + 16, style)
    const after = x + canvas.width(sign, style) + 3
    canvas.text(meaning, after, top + 16, plain)
    x = after + canvas.width(meaning, plain) + 12
  }
  if (!hasClosedDates) return
  canvas.hatch(x, top + 7, 12, 11)
  canvas.text(payoutText.closedLegend, x + 16, top + 16, plain)
}

function drawMark(canvas: Canvas, mark: GridMark, x: number, baseline: number): void {
  if (mark.kind === 'paid') canvas.text(payoutText.mark[mark.percent], x, baseline, { size: 10, align: 'center' })
  else {
    const text = mark.kind === 'absent' ? payoutText.absenceMark[mark.reason] : payoutText.unansweredMark
    canvas.text(text, x, baseline, { face: 'italic', size: 10, color: ink.second, align: 'center' })
  }
}

function drawMonday(canvas: Canvas, day: GridDay, left: number, top: number, height: number): void {
  if (day.isMonday) canvas.line(left, top, left, top + height, 0.5, ink.line)
}

function drawNumbers(
  canvas: Canvas,
  counts: ReadonlyMap<number, number>,
  cents: number,
  baseline: number,
  face: 'regular' | 'semibold',
): void {
  const style: TextStyle = { face, size: 11, tabular: true, align: 'right' }
  shares.forEach((share, index) => {
    const count = counts.get(share)
    if (count) canvas.text(countText(count), shareRights[index] ?? 0, baseline, style)
  })
  canvas.text(amountText(cents), page.right, baseline, style)
}

/** The whole name, else the first name and an initial, else as much as fits. */
function fittingName(canvas: Canvas, { firstName, lastName }: GridRow): string {
  const style: TextStyle = { size: 11 }
  const names = [`${firstName} ${lastName}`, `${firstName} ${lastName.slice(0, 1)}.`, firstName]
  return names.find((name) => canvas.width(name, style) <= nameWidth) ?? cutText(canvas, firstName, style, nameWidth)
}
