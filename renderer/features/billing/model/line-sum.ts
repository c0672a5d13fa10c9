import type { BillLine } from './billing-types.ts'

/** The day tariffs behind a line, in cents, each once; usually one. */
export function dayCentsOf(line: BillLine): number[] {
  return [...new Set(line.days.flatMap((day) => day.dayCents ?? []))].sort((a, b) => a - b)
}

/** Whether a percentage of a tariff is no whole number of cents, so that the unit price was rounded (R39). */
export function isRounded(dayCents: number, percent: number): boolean {
  return (dayCents * percent) % 100 !== 0
}
