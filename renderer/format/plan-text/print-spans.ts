import type { Span } from './plan-value.ts'

/** Stretches of a day in their normal form: `7-18`, `8-12.30 13-17`; nothing for a day without. */
export function printSpans(spans: readonly Span[]): string {
  return spans.map(({ from, until }) => `${printClock(from)}-${printClock(until)}`).join(' ')
}

function printClock(minute: number): string {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60]
  return rest === 0 ? String(hour) : `${hour}.${String(rest).padStart(2, '0')}`
}
