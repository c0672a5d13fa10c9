import { halfDaysFor } from '../../../../shared/domain/attendance/percent.ts'
import { tariffOn } from '../../../../shared/domain/billing/bill-line.ts'
import { careDaysOf, type CareDay } from '../../../../shared/domain/billing/care-days.ts'
import type { ClosureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { Agreement, ChildFacts } from '../../../../shared/domain/billing/facts.ts'
import type { Percent } from '../../../../shared/domain/billing/issued.ts'
import type { EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { intersect, type Period } from '../../../../shared/domain/calendar/period.ts'
import { percentOf } from '../../../../shared/domain/money/percent-of.ts'
import { payHosts, type PayoutLine } from '../../../../shared/domain/payout/pay-hosts.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { isPlaceInForce, type ChildWithPlaces } from '../../../../shared/domain/substitution/places.ts'
import { sheetCell, type SheetCell } from './sheet-cell.ts'

/** What every row of a sheet is computed with. */
export type SheetFrame = {
  hostId: string
  period: Period
  today: EpochDay
  closures: ClosureCalendar
  settings: DatedSettings
}

/** The month of a child at the host: its cells by day, and what they come to. */
export type SheetRow = {
  childId: string
  cells: readonly SheetCell[]
  totals: RowTotals
  /** Agreements with this host that run in the month, in order of id, with the free half days left at its end. */
  agreements: readonly { agreement: Agreement; leftHalfDays: number }[]
  /** What the host gets for it: the child's lines of her statement. */
  pay: readonly PayoutLine[]
}

/** Days by what the host is paid, free and charged absences, open days; half days where days are free. */
type RowTotals = {
  percents: ReadonlyMap<Percent, number>
  freeHalfDays: number
  charged: number
  open: number
  /** Days reserved here (places of other hosts' children too) and not closed, and how many of them are answered. */
  planned: number
  answered: number
  /** What the family pays for the days of agreements with this host; undefined while a tariff is missing. */
  familyCents: number | undefined
  hostCents: number
}

/** Computes a child's row by the rules that bill and pay it: nothing here is counted another way. */
export function sheetRow(facts: ChildWithPlaces, frame: SheetFrame): SheetRow {
  const { hostId, period, closures, settings } = frame
  const { days, balanceOf } = careDaysOf(facts, period, closures, settings)
  const byDate = Map.groupBy(days, (day) => day.date)
  const cellOn = cellsOf(facts, frame)
  const cells: SheetCell[] = []
  for (let date = period.from; date <= period.until; date += 1) cells.push(cellOn(date, byDate.get(date) ?? []))
  const own = days.filter((day) => day.agreement.hostId === hostId)
  const pay = payHosts([{ ...facts, stays: facts.stays.filter((stay) => stay.hostId === hostId) }], period, settings)
  const lines = pay.flatMap((payout) => payout.lines)
  return {
    childId: facts.childId,
    cells,
    totals: { ...countDays(own, cells), ...countPay(lines), familyCents: familyCents(own, facts) },
    agreements: facts.agreements
      .filter((agreement) => agreement.hostId === hostId && intersect(agreement, period))
      .map((agreement) => ({ agreement, leftHalfDays: balanceOf(agreement).left })),
    pay: lines,
  }
}

/** The cells of a child, by day and the days of its agreements as billing decides them. */
export function cellsOf(facts: ChildWithPlaces, { hostId, today, closures }: SheetFrame) {
  const staysOn = Map.groupBy(facts.stays, (stay) => stay.date)
  const absenceOn = new Map(facts.absences.map((absence) => [absence.date, absence]))
  const placesOn = Map.groupBy(
    (facts.places ?? []).filter((place) => isPlaceInForce(place, closures)),
    (place) => place.date,
  )
  return (date: EpochDay, days: readonly CareDay[]): SheetCell =>
    sheetCell({
      hostId,
      date,
      today,
      days,
      stays: staysOn.get(date) ?? [],
      absence: absenceOn.get(date),
      places: placesOn.get(date) ?? [],
      isClosed: closures.on(hostId, date) !== undefined,
    })
}

function countDays(own: readonly CareDay[], cells: readonly SheetCell[]) {
  const planned = cells.filter(({ reserved, state }) => reserved.length > 0 && state !== 'closed').length
  const waiting = cells.filter(({ state }) => state === 'open' || state === 'future').length
  const free = own.filter((day) => day.kind === 'free-absence' && day.absence?.ruling === undefined)
  return {
    freeHalfDays: free.reduce((sum, day) => sum + halfDaysFor(day.reservedMinutes), 0),
    charged: own.filter((day) => day.kind === 'charged-absence' && !day.unregistered).length,
    open: cells.filter(({ state }) => state === 'open').length,
    planned,
    answered: planned - waiting,
  }
}

function countPay(lines: readonly PayoutLine[]) {
  const percents = new Map<Percent, number>()
  let hostCents = 0
  for (const { percent, quantity, amountCents } of lines) {
    percents.set(percent, (percents.get(percent) ?? 0) + quantity)
    hostCents += amountCents
  }
  return { percents, hostCents }
}

/** What days cost their family, in cents; undefined when a day that is charged has no tariff. */
export function familyCents(days: readonly CareDay[], facts: ChildFacts): number | undefined {
  let cents = 0
  for (const day of days) {
    if (day.kind === 'free-absence' || day.kind === 'closed') continue
    const tariff = tariffOn(facts.tariffs, day.agreement.contractHolderId, day.date)
    if (!tariff) return undefined
    cents += percentOf(tariff.dayCents, day.percent)
  }
  return cents
}
