import type { Span } from './plan-value.ts'
import type { Parsed, TextFault } from './text-fault.ts'
import type { Token } from './tokens.ts'

/** A stretch with its place in the text. */
export type PlacedSpan = Span & { offset: number; length: number }

/** Reads `7-18`, `8-12.30 13-17`: pairs of times, up to the first piece that is neither a time nor a dash. */
export function readSpans(tokens: readonly Token[], start: number): Parsed<{ spans: PlacedSpan[]; next: number }> {
  const spans: PlacedSpan[] = []
  let next = start
  for (;;) {
    const [first, dash, last] = tokens.slice(next, next + 3)
    if (first?.kind === 'until') return { fault: { code: 'no-start', offset: first.offset, length: first.length } }
    if (first?.kind !== 'time') return { value: { spans, next } }
    if (dash?.kind !== 'until' || last?.kind !== 'time') {
      const end = dash?.kind === 'until' ? dash : first
      return { fault: { code: 'no-end', offset: first.offset, length: end.offset + end.length - first.offset } }
    }
    const place = { offset: first.offset, length: last.offset + last.length - first.offset }
    if (last.minute <= first.minute) return { fault: { code: 'end-before-start', ...place } }
    spans.push({ from: first.minute, until: last.minute, ...place })
    next += 3
  }
}

/** The later one in the text of two stretches of one day that share a minute. */
export function overlapIn(spans: readonly PlacedSpan[]): TextFault | undefined {
  for (const [index, span] of spans.entries()) {
    const isMet = spans.slice(0, index).some((other) => other.from < span.until && span.from < other.until)
    if (isMet) return { code: 'overlap', offset: span.offset, length: span.length }
  }
  return undefined
}
