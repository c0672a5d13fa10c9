import type { IssuedPayout } from '../../../../shared/domain/billing/issued.ts'
import { ink, page, type Canvas, type TextStyle } from './canvas.ts'
import { amountText, capitalised, countText, monthName, previousMonth } from '../text/format-nl.ts'
import { smallTable, type Block } from './small-table.ts'
import { payoutText } from '../text/payout-nl.ts'

const rights = { share: 482, quantity: 537, perDay: 644, total: page.right } as const
const headHeight = 23
const rowHeight = 26.5
const sumHeight = 33

/** Days and amounts per share of the day amount, with the sum of the month. */
export function feeTable(canvas: Canvas, payout: IssuedPayout): Block {
  const groups = [...Map.groupBy(payout.lines, (line) => `${line.percent}/${line.unitCents}`).values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return []
      const lines = [first, ...rest]
      return [
        {
          percent: first.percent,
          unitCents: first.unitCents,
          dayCents: first.days[0]?.hostDayCents,
          quantity: lines.reduce((sum, line) => sum + line.quantity, 0),
          cents: lines.reduce((sum, line) => sum + line.amountCents, 0),
        },
      ]
    })
    .sort((a, b) => b.percent - a.percent || a.unitCents - b.unitCents)
  const dayAmounts = new Set(payout.lines.flatMap((line) => line.days.map((day) => day.hostDayCents)))
  const text = payoutText.fee
  const head: TextStyle = { face: 'medium', size: 11, color: ink.second }
  const number: TextStyle = { tabular: true, align: 'right' }
  const height = headHeight + groups.length * rowHeight + sumHeight
  return {
    height,
    draw: (top) => {
      canvas.text(text.title(dayAmounts.size === 1 ? [...dayAmounts][0] : undefined), page.left, top + 12, head)
      canvas.text(text.share, rights.share, top + 12, { ...head, align: 'right' })
      canvas.text(text.quantity, rights.quantity, top + 12, { ...head, align: 'right' })
      canvas.text(text.perDay, rights.perDay, top + 12, { ...head, align: 'right' })
      canvas.text(text.total, rights.total, top + 12, { ...head, align: 'right' })
      canvas.line(page.left, top + headHeight, page.right, top + headHeight)
      groups.forEach((group, index) => {
        const baseline = top + headHeight + index * rowHeight + 18
        const name = text.rows[group.percent]
        canvas.text(name, page.left, baseline)
        if (dayAmounts.size > 1 && group.dayCents !== undefined) {
          const after = page.left + canvas.width(name) + 8
          canvas.text(text.ofDayAmount(group.dayCents), after, baseline, { size: 11, color: ink.second })
        }
        canvas.text(`${group.percent}\u00a0%`, rights.share, baseline, number)
        canvas.text(countText(group.quantity), rights.quantity, baseline, number)
        canvas.text(amountText(group.unitCents), rights.perDay, baseline, number)
        canvas.text(amountText(group.cents), rights.total, baseline, number)
        const bottom = top + headHeight + (index + 1) * rowHeight
        canvas.line(page.left, bottom, page.right, bottom, 0.5, ink.line)
      })
      const label = text.month(payout.month)
      const baseline = top + height - 9
      canvas.text(label, page.left, baseline, { face: 'semibold' })
      const count = attendances(payout)
      const after = page.left + canvas.width(label, { face: 'semibold' }) + 8
      canvas.text(count === 1 ? text.oneAttendance : text.attendances(countText(count)), after, baseline, {
        color: ink.second,
      })
      canvas.text(amountText(payout.totalCents), rights.total, baseline, { ...number, face: 'semibold' })
      canvas.line(page.left, top + height, page.right, top + height)
    },
  }
}

/** Attendances and amounts of the calendar year of care, up to and including this month. */
export function yearBlock(canvas: Canvas, payout: IssuedPayout): Block {
  const text = payoutText.year
  const { yearBefore, month } = payout
  const count = attendances(payout)
  const row = (label: string, quantity: number, cents: number, isBold = false) => ({
    label,
    values: [countText(quantity), amountText(cents)],
    isBold,
    isLastBold: false,
  })
  return smallTable(canvas, {
    title: text.title(month),
    left: page.left,
    columns: [302, 385],
    head: [text.quantity, text.amount],
    rows: [
      ...(previousMonth(month) === undefined ? [] : [row(text.before(month), yearBefore.quantity, yearBefore.cents)]),
      row(capitalised(monthName(month)), count, payout.totalCents),
      row(text.sum, yearBefore.quantity + count, yearBefore.cents + payout.totalCents, true),
    ],
  })
}

function attendances(payout: IssuedPayout): number {
  return payout.lines.reduce((sum, line) => sum + line.quantity, 0)
}
