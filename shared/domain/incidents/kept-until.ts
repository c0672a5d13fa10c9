import { retentionYears } from '../../law/retention.ts'
import { formatDate, parseDate } from '../calendar/date.ts'
import { monthsLater } from '../calendar/months-later.ts'

/** The day until which a case is kept: ten years from the day it was closed (R141); not known while it is open. */
export function keptUntil(closedOn: string | undefined): string | undefined {
  return closedOn === undefined
    ? undefined
    : formatDate(monthsLater(parseDate(closedOn), retentionYears['complaints-and-crises'] * 12))
}
