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

/**
 * The first day that a place can be offered from: the one wanted, or today where that is over; where there is no place on any
 * day yet, the day from which there is one on all of them. ISO dates.
 */
export function firstOfferedDay({ fits, fitsFrom }: Room, wantedFrom: string, today: string): string {
  const earliest = wantedFrom > today ? wantedFrom : today
  return fits === 'none' && fitsFrom !== undefined && fitsFrom > earliest ? fitsFrom : earliest
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
