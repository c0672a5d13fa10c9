/**
 * A percentage of an amount in whole cents, half up to the cent (R39–R41: the unit price is rounded first, then
 * multiplied). Negative amounts do not occur: tariffs are refused below zero.
 */
export function percentOf(cents: number, percent: number): number {
  return Math.floor((cents * percent + 50) / 100)
}
