import type { CareDay } from '../../../../shared/domain/billing/care-days.ts'
import type { Absence, Stay } from '../../../../shared/domain/billing/facts.ts'
import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import type { EpochDay } from '../../../../shared/domain/calendar/date.ts'

/**
 * What a cell of the sheet says: reserved and still to come, unanswered, here as planned, other hours, without a reservation,
 * in place of another host, at another host instead, absent without or with charge, reserved but closed, nothing.
 */
export type CellState =
  | 'none'
  | 'future'
  | 'open'
  | 'planned'
  | 'other'
  | 'extra'
  | 'substitute'
  | 'elsewhere'
  | 'free'
  | 'charged'
  | 'closed'

/** A child on a day at the host of the sheet. */
export type SheetCell = {
  date: EpochDay
  state: CellState
  /** What agreements with this host reserve. */
  reserved: readonly Interval[]
  /** Stays here, in order of time, and elsewhere. */
  stays: readonly Stay[]
  elsewhere: readonly Stay[]
  absence: Absence | undefined
  /** The days of agreements with this host, and those whose child was here. */
  days: readonly CareDay[]
}

/** What is known of a child and a day before it is put in a cell. */
export type CellFacts = {
  hostId: string
  date: EpochDay
  today: EpochDay
  days: readonly CareDay[]
  stays: readonly Stay[]
}

/** Puts the facts of a day into a cell. */
export function sheetCell({ hostId, date, today, days, stays }: CellFacts): SheetCell {
  const here = stays.filter((stay) => stay.hostId === hostId).toSorted((a, b) => a.from - b.from)
  const own = days.filter((day) => day.agreement.hostId === hostId)
  const reserved = own.flatMap((day) => day.reserved).toSorted((a, b) => a[0] - b[0])
  const shown = days.filter((day) => own.includes(day) || day.present.some((stay) => stay.hostId === hostId))
  return {
    date,
    state: here.length > 0 ? stateHere(here, own, shown, reserved) : stateAway(own, date <= today),
    reserved,
    stays: here,
    elsewhere: stays.filter((stay) => stay.hostId !== hostId),
    absence: own.find((day) => day.absence)?.absence,
    days: shown,
  }
}

function stateHere(
  here: readonly Stay[],
  own: readonly CareDay[],
  shown: readonly CareDay[],
  reserved: readonly Interval[],
): CellState {
  const isReserved = own.some((day) => day.reservedMinutes > 0 && day.closure === undefined)
  if (isReserved) return isAsReserved(here, reserved) ? 'planned' : 'other'
  return shown.some((day) => !own.includes(day) && day.reservedMinutes > 0) ? 'substitute' : 'extra'
}

function isAsReserved(here: readonly Stay[], reserved: readonly Interval[]): boolean {
  return (
    here.length === reserved.length &&
    here.every((stay, index) => stay.from === reserved[index]?.[0] && stay.until === reserved[index][1])
  )
}

function stateAway(own: readonly CareDay[], isDue: boolean): CellState {
  if (own.some((day) => day.presentMinutes > 0)) return 'elsewhere'
  if (own.length === 0) return 'none'
  if (own.every((day) => day.kind === 'closed')) return 'closed'
  if (own.some((day) => day.unregistered)) return isDue ? 'open' : 'future'
  return own.some((day) => day.kind === 'charged-absence') ? 'charged' : 'free'
}
