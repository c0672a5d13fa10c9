import type { DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { careDaysOf, type CareDay } from '../../../../shared/domain/billing/care-days.ts'
import type { Percent } from '../../../../shared/domain/billing/issued.ts'
import { formatDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { payHosts } from '../../../../shared/domain/payout/pay-hosts.ts'
import type { ChildWithPlaces } from '../../../../shared/domain/substitution/places.ts'
import { withCells } from './overlay.ts'
import type { SheetCell } from './sheet-cell.ts'
import { cellsOf, familyCents, type SheetFrame } from './sheet-row.ts'

/** What one day of a child means for its family and for the host, in cents. */
export type CellCost = {
  cell: SheetCell
  /** Undefined without a tariff. */
  familyCents: number | undefined
  familyPercent: Percent | undefined
  hostCents: number
  hostPercent: Percent | undefined
  /** The day of the agreement that the child's presence or absence here is billed on. */
  day: CareDay | undefined
}

/** What a cell would cost and pay; the facts hold the child's other days, so that its free days are counted right. */
export function cellCost(facts: ChildWithPlaces, frame: SheetFrame, date: EpochDay, value: DayCell): CellCost {
  const { hostId, closures, settings } = frame
  const changed = withCells(facts, hostId, new Map([[formatDate(date), value]]))
  const period = { from: date, until: date }
  const { days } = careDaysOf(changed, period, closures, settings)
  const cell = cellsOf(changed, frame)(date, days)
  const here = { ...changed, stays: cell.stays }
  const [payout] = payHosts([here], period, settings)
  const charged = cell.days.filter(({ kind }) => kind !== 'free-absence' && kind !== 'closed')
  return {
    cell,
    familyCents: familyCents(cell.days, changed),
    familyPercent: charged[0]?.percent,
    hostCents: payout?.totalCents ?? 0,
    hostPercent: payout?.lines[0]?.percent,
    day: cell.days[0],
  }
}

/** The cell of a day on which everything went as reserved. */
export function plannedCell(reserved: SheetCell['reserved']): DayCell {
  return { stays: reserved.map(([from, until]) => ({ from: formatTime(from), until: formatTime(until) })) }
}
