import { billing } from '../../../i18n/nl/billing.ts'
import type { BillRow } from '../model/bill-sections.ts'
import type { BillDay } from '../model/billing-types.ts'
import { formatDates } from '../model/date-list.ts'

const { bill } = billing

/** What a row of the bill is called; a few days at zero are named by their dates. */
export function billRowLabel(row: BillRow): string {
  if (row.kind === 'uncharged') {
    const dates = namedDates(row.days)
    if (row.what === 'closed') return bill.closed(dates)
    return row.what === 'excused' ? bill.excused(dates) : bill.freeDays(dates, row.days.length)
  }
  const { kind, percent, description, days } = row.line
  switch (kind) {
    case 'attended':
      return bill.attended(percent)
    case 'extra':
      return bill.extra(percent)
    case 'substituted':
      return bill.substituted(percent)
    case 'charged-absence':
      return days.length > 0 && days.every((day) => day.unregistered) ? bill.unregistered : bill.charged
    case 'cost':
      return description ?? ''
  }
}

function namedDates(days: readonly BillDay[]): string | undefined {
  return days.length <= 2 ? formatDates(days.map((day) => day.date)) : undefined
}
