import type { CareDayKind } from './care-days.ts'

/** The minutes that count for a day of a kind (exchange.md §2): the third column of its table. */
export function billedMinutes(kind: CareDayKind, reservedMinutes: number, presentMinutes: number): number {
  switch (kind) {
    case 'attended':
      // Bestellen is betalen: the longer of reserved and present (R38).
      return Math.max(reservedMinutes, presentMinutes)
    case 'extra':
    case 'substituted':
      return presentMinutes
    case 'charged-absence':
      return reservedMinutes
    case 'free-absence':
    case 'closed':
      return 0
  }
}
