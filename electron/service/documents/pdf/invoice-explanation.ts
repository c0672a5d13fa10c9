import { percentFor } from '../../../../shared/domain/attendance/percent.ts'
import type { IssuedDay, IssuedInvoice, IssuedLine } from '../../../../shared/domain/billing/issued.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { durationText, howWeCharge } from '../text/invoice-nl.ts'

/** At most so many longer days are named one by one; the dates of all of them stand in the table. */
const namedAtMost = 2

/** The paragraph "Hoe wij rekenen" of an invoice: the rule, and the special cases that really occur on it. */
export function invoiceExplanation(invoice: IssuedInvoice): string {
  const { lines } = invoice
  const hasKind = (kind: IssuedLine['kind']): boolean => lines.some((line) => line.kind === kind)
  const isCharged = lines.some((line) => line.kind !== 'cost')
  const absences = lines.filter((line) => line.kind === 'charged-absence').flatMap((line) => line.days)
  return [
    isCharged ? howWeCharge.base(lines.some((line) => line.percent === 40)) : '',
    ...longerDays(invoice),
    hasKind('extra') ? howWeCharge.extra : '',
    hasKind('substituted') ? howWeCharge.substituted : '',
    absences.some((day) => !day.unregistered) ? howWeCharge.chargedAbsence : '',
    absences.some((day) => day.unregistered) ? howWeCharge.unregistered : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** Days that cost more than was reserved, because the child was there longer: what a family asks about first. */
function longerDays({ lines, children }: IssuedInvoice): string[] {
  const longer = lines
    .filter((line) => line.kind === 'attended')
    .flatMap((line) =>
      line.days
        .filter((day) => percentFor(day.reservedMinutes, day.goesToSchool) < line.percent)
        .map((day) => ({ line, day })),
    )
    .sort((a, b) => (a.day.date < b.day.date ? -1 : 1))
  const named = longer.slice(0, namedAtMost).map(({ line, day }) => {
    const name = children.find((child) => child.childId === line.childId)?.firstName ?? ''
    const until = stayedUntil(day)
    return until === undefined
      ? howWeCharge.cameLonger(day.date, name, durationText(day.presentMinutes), line.percent)
      : howWeCharge.stayedLonger(day.date, name, formatTime(until), line.percent)
  })
  return longer.length > namedAtMost ? [...named, howWeCharge.moreOften(longer.length - namedAtMost)] : named
}

/** When the child left, if it left later than reserved and did not come earlier: then the hour tells the story. */
function stayedUntil({ reserved, present }: IssuedDay): number | undefined {
  const [from, until] = [Math.min(...reserved.map((slot) => slot[0])), Math.max(...reserved.map((slot) => slot[1]))]
  const [came, left] = [Math.min(...present.map((stay) => stay.from)), Math.max(...present.map((stay) => stay.until))]
  return left > until && came >= from && present.length === 1 && reserved.length === 1 ? left : undefined
}
