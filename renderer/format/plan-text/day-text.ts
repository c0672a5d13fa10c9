import type { Span } from './plan-value.ts'
import { overlapIn, readSpans } from './read-spans.ts'
import type { Parsed } from './text-fault.ts'
import { readTokens } from './tokens.ts'

/** Reads what is typed in the field of a day: `7-18`, `7u30 tot 8.30, 1545-18`; nothing, or the word for none, is no care. */
export function parseDayText(text: string): Parsed<Span[]> {
  const tokens = readTokens(text)
  if (tokens.fault) return tokens
  const [first, second] = tokens.value
  if (first?.kind === 'none')
    return second ? { fault: { code: 'none-and-more', offset: second.offset, length: second.length } } : { value: [] }
  const read = readSpans(tokens.value, 0)
  if (read.fault) return read
  const { spans, next } = read.value
  const left = tokens.value[next]
  if (left) return { fault: { code: 'day-in-day-field', offset: left.offset, length: left.length } }
  const overlap = overlapIn(spans)
  if (overlap) return { fault: overlap }
  return { value: spans.map(({ from, until }) => ({ from, until })).sort((a, b) => a.from - b.from) }
}
