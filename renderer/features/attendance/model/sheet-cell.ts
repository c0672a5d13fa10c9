import { percentFor } from '../../../../shared/domain/attendance/percent.ts'
import type { CareDay } from '../../../../shared/domain/billing/care-days.ts'
import type { Absence, Stay } from '../../../../shared/domain/billing/facts.ts'
import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import type { EpochDay } from '../../../../shared/domain/calendar/date.ts'
import type { PlaceElsewhere } from '../../../../shared/domain/substitution/places.ts'

/**
 * What a cell of the sheet says: reserved and not over yet (whoever comes today can still come), unanswered, here as planned, as good as planned, other hours, without a reservation,
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
  /** What agreements with this host reserve, and the places here of a child whose own host is closed. */
  reserved: readonly Interval[]
  /** Stays here, in order of time, and elsewhere. */
  stays: readonly Stay[]
  elsewhere: readonly Stay[]
  absence: Absence | undefined
  /** The days of agreements with this host, and those whose child was here or has a place here. */
  days: readonly CareDay[]
  /** The closed host of a child that has a place here on the day (R75). */
  insteadOf?: string
  /** Where a child of this host goes on a day on which she is closed. */
  goesTo?: PlaceElsewhere
}

/** What is known of a child and a day before it is put in a cell. */
type CellFacts = {
  hostId: string
  date: EpochDay
  today: EpochDay
  days: readonly CareDay[]
  stays: readonly Stay[]
  /** The absence of the child, whatever the host. */
  absence: Absence | undefined
  /** Places elsewhere that count on the day. */
  places: readonly PlaceElsewhere[]
  /** The host of the sheet is closed. */
  isClosed: boolean
}

/** Puts the facts of a day into a cell. */
export function sheetCell({ hostId, date, today, days, stays, absence, places, isClosed }: CellFacts): SheetCell {
  const here = stays.filter((stay) => stay.hostId === hostId).toSorted((a, b) => a.from - b.from)
  const own = days.filter((day) => day.agreement.hostId === hostId)
  const guest = places.filter((place) => place.hostId === hostId)
  const goesTo = places.find((place) => place.ownHostId === hostId)
  const isGuestDay = (day: CareDay): boolean => guest.some((place) => place.agreementId === day.agreement.id)
  const reserved = [...own.flatMap((day) => day.reserved), ...guest.flatMap(({ slots }) => slots)].toSorted(
    (a, b) => a[0] - b[0],
  )
  const shown = days.filter(
    (day) => own.includes(day) || isGuestDay(day) || day.present.some((stay) => stay.hostId === hostId),
  )
  const isDue = date < today
  const state =
    here.length > 0 ? stateHere(here, own, isClosed ? [] : guest, shown, reserved, isDue) : stateAway(own, isDue)
  const ofGuest = guest.length > 0 && here.length === 0 ? guestAway(guest, days, absence, isClosed, isDue) : undefined
  return {
    date,
    state: withGuest(state, ofGuest),
    reserved,
    stays: here,
    elsewhere: stays.filter((stay) => stay.hostId !== hostId),
    absence: own.find((day) => day.absence)?.absence ?? (guest.length > 0 && here.length === 0 ? absence : undefined),
    days: shown,
    ...(guest[0] && { insteadOf: guest[0].ownHostId }),
    ...(goesTo && { goesTo }),
  }
}

function stateHere(
  here: readonly Stay[],
  own: readonly CareDay[],
  guest: readonly PlaceElsewhere[],
  shown: readonly CareDay[],
  reserved: readonly Interval[],
  isDue: boolean,
): CellState {
  // Two agreements of one child here: the stay answers for one of them only (exchange.md §2).
  if (isDue && own.some((day) => day.unregistered)) return 'open'
  const isReserved = own.some((day) => day.reservedMinutes > 0 && day.closure === undefined)
  // A place that was arranged here is the plan of the day, as a reservation is.
  if (isReserved || guest.length > 0) {
    const apart = minutesApart(here, reserved)
    if (apart === 0) return 'planned'
    const isNear = apart <= nearMinutes && own.every(isSamePrice) && isSamePriceForGuest(here, guest, shown)
    return isNear ? 'near' : 'other'
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

/** The substitute is paid for the presence: the arranged hours are what it is held against. */
function isSamePriceForGuest(
  here: readonly Stay[],
  guest: readonly PlaceElsewhere[],
  shown: readonly CareDay[],
): boolean {
  const present = here.reduce((sum, { from, until }) => sum + until - from, 0)
  return guest.every(({ agreementId, slots }) => {
    const arranged = slots.reduce((sum, [from, until]) => sum + until - from, 0)
    const goesToSchool = shown.some((day) => day.agreement.id === agreementId && day.goesToSchool)
    return percentFor(present, goesToSchool) === percentFor(arranged, goesToSchool)
  })
}

function stateAway(own: readonly CareDay[], isDue: boolean): CellState {
  if (own.some((day) => day.presentMinutes > 0)) return 'elsewhere'
  if (own.length === 0) return 'none'
  if (own.every((day) => day.kind === 'closed')) return 'closed'
  if (own.some((day) => day.unregistered)) return isDue ? 'open' : 'future'
  return own.some((day) => day.kind === 'charged-absence') ? 'charged' : 'free'
}

/** What the places here of a child come to without a stay here; nothing is charged, for its own host is closed. */
function guestAway(
  guest: readonly PlaceElsewhere[],
  days: readonly CareDay[],
  absence: Absence | undefined,
  isClosed: boolean,
  isDue: boolean,
): CellState {
  if (isClosed) return 'closed'
  if (absence) return 'free'
  const isElsewhere = guest.every(({ agreementId }) =>
    days.some((day) => day.agreement.id === agreementId && day.presentMinutes > 0),
  )
  if (isElsewhere) return 'elsewhere'
  return isDue ? 'open' : 'future'
}

/** The state of a day with the places here in it: one that waits for an answer comes before what an own agreement says. */
function withGuest(state: CellState, ofGuest: CellState | undefined): CellState {
  if (ofGuest === undefined) return state
  return state === 'none' || ofGuest === 'open' || ofGuest === 'future' ? ofGuest : state
}
