import { percentFor } from '../../../../shared/domain/attendance/percent.ts'
import type { CareDay } from '../../../../shared/domain/billing/care-days.ts'
import type { Absence, Stay } from '../../../../shared/domain/billing/facts.ts'
import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import type { EpochDay } from '../../../../shared/domain/calendar/date.ts'

/**
 * What a cell of the sheet says: reserved and still to come, unanswered, here as planned, as good as planned, other hours, without a reservation,
 * in place of another host, at another host instead, absent without or with charge, reserved but closed, nothing.
 */
type CellState =
  | 'none'
  | 'future'
  | 'open'
  | 'planned'
  | 'near'
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
type CellFacts = {
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
  // Two agreements of one child here: the stay answers for one of them only (exchange.md §2).
  if (own.some((day) => day.unregistered)) return 'open'
  const isReserved = own.some((day) => day.reservedMinutes > 0 && day.closure === undefined)
  if (isReserved) {
    const apart = minutesApart(here, reserved)
    if (apart === 0) return 'planned'
    return apart <= nearMinutes && own.every(isSamePrice) ? 'near' : 'other'
  }
  return shown.some((day) => !own.includes(day) && day.reservedMinutes > 0) ? 'substitute' : 'extra'
}

/** Nobody comes on the minute: up to a quarter of an hour at either end that costs and pays the same is no deviation. */
const nearMinutes = 15

/** How far the hours lie from the plan at most; endless when there are more or fewer stays than slots. */
function minutesApart(here: readonly Stay[], reserved: readonly Interval[]): number {
  if (here.length !== reserved.length) return Infinity
  return Math.max(
    ...here.map((stay, index) => {
      const [from, until] = reserved[index] ?? [Infinity, Infinity]
      return Math.max(Math.abs(stay.from - from), Math.abs(stay.until - until))
    }),
  )
}

function isSamePrice({ presentMinutes, reservedMinutes, goesToSchool }: CareDay): boolean {
  return percentFor(presentMinutes, goesToSchool) === percentFor(reservedMinutes, goesToSchool)
}

function stateAway(own: readonly CareDay[], isDue: boolean): CellState {
  if (own.some((day) => day.presentMinutes > 0)) return 'elsewhere'
  if (own.length === 0) return 'none'
  if (own.every((day) => day.kind === 'closed')) return 'closed'
  if (own.some((day) => day.unregistered)) return isDue ? 'open' : 'future'
  return own.some((day) => day.kind === 'charged-absence') ? 'charged' : 'free'
}
