/**
 * Which part of the day tariff a stay costs and pays, by minutes (R34, R35, R85; exchange.md §2).
 * In force since the income tariff of 1 April 2014; source: Subsidiebesluit, as in the model huishoudelijk reglement of
 * Opgroeien (16/02/2026), "Prijs"; the 11 hours inclusive follow the seed reglement (R35).
 */
export const stayPercents = {
  /** Under this many minutes a child that goes to school pays `short`. */
  shortBelow: 180,
  /** Under this many minutes any child pays `half`. */
  halfBelow: 300,
  /** Up to and including this many minutes a child pays `full`, above it `long`. */
  fullUpTo: 660,
  short: 40,
  half: 60,
  full: 100,
  long: 160,
} as const
