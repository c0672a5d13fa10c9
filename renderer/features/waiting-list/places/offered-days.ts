import { formatDate, mondayOf, parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { WantedSlot } from '../../../../shared/domain/exchange/waiting-list.ts'
import type { Place, WantedWeekday } from '../waiting-types.ts'

/** What of a place decides its days. */
type Room = Pick<Place, 'fits' | 'fitsFrom'> & { missing: readonly WantedWeekday[] }

/** A day of the wanted weeks as a key of a set. */
export function dayKey({ week, weekday }: WantedWeekday): string {
  return `${week}-${weekday}`
}

/** The days on which something is wanted, once each, in order. */
export function wantedWeekdays(slots: readonly WantedSlot[]): WantedWeekday[] {
  const days = new Map(slots.map(({ week, weekday }) => [dayKey({ week, weekday }), { week, weekday }]))
  return [...days.values()].sort((a, b) => a.week - b.week || a.weekday - b.weekday)
}

type Wish = { wantedFrom: string; cycleWeeks: number; slots: readonly WantedSlot[] }

/**
 * The first day that a place can be offered from: the one wanted, or where that is over (`earliest` is today, or the day on which
 * the place comes free) the next day on which something is wanted; where there is no place on any day yet, the day from which there is
 * one on all of them. ISO dates.
 */
export function firstOfferedDay({ fits, fitsFrom }: Room, wish: Wish, earliest: string): string {
  const first = wish.wantedFrom >= earliest ? wish.wantedFrom : nextWanted(wish, earliest)
  return fits === 'none' && fitsFrom !== undefined && fitsFrom > first ? fitsFrom : first
}

/** The first day of a rhythm from a date on; that date itself where nothing is wanted within a year. */
function nextWanted({ wantedFrom, cycleWeeks, slots }: Wish, from: string): string {
  const [start, first, step] = [mondayOf(parseDate(wantedFrom)), parseDate(from), cycleWeeks * 7]
  const days = slots.map(({ week, weekday }) => {
    const inCycle = start + (week - 1) * 7 + weekday - 1
    return inCycle + Math.max(0, Math.ceil((first - inCycle) / step)) * step
  })
  const next = Math.min(...days)
  return formatDate(next <= first + 366 ? next : first)
}

/** The wanted days without a place, for a place from a date on. */
export function missingFrom({ missing, fitsFrom }: Room, from: string): readonly WantedWeekday[] {
  return fitsFrom !== undefined && from >= fitsFrom ? [] : missing
}

/** Whether anything can be offered at all: some day now, or all of them later. */
export function canBeOffered({ fits, fitsFrom }: Room): boolean {
  return fits !== 'none' || fitsFrom !== undefined
}

/** What is wanted on some of the days; undefined for all of them, as an offer has it. */
export function offeredSlots(slots: readonly WantedSlot[], chosen: ReadonlySet<string>): WantedSlot[] | undefined {
  const some = slots.filter((slot) => chosen.has(dayKey(slot)))
  return some.length === slots.length ? undefined : some
}
