import type { FaultList } from './faults.ts'
import { firstIndex } from './first-index.ts'

/** A span of a record in a group (the plans of one agreement, the slots of one day); half-open, so an inclusive end is one more. */
export type Span = { group: string; from: number; until: number; path: string }

/** Spans of one group that share something: the fault stands at the later record, once however many it meets. */
export function refuseOverlaps(spans: readonly Span[], faults: FaultList): void {
  for (const members of Map.groupBy(spans, (span) => span.group).values()) {
    const taken: Piece[] = []
    for (const later of members) {
      const earlier = take(taken, later)
      if (earlier) faults.add(later.path, 'overlap', `overlaps ${earlier.path}`)
    }
  }
}

/** A part of the line and a record that takes it; the pieces of a group never overlap and lie in order. */
type Piece = { from: number; until: number; owner: Span }

/** Takes the span, and gives a record that took some of it before. Found by halving, so that long lists stay quick. */
function take(taken: Piece[], span: Span): Span | undefined {
  const start = firstIndex(taken, (piece) => piece.until > span.from)
  const end = firstIndex(taken, (piece) => piece.from >= span.until)
  const [first, last] = end > start ? [taken[start], taken[end - 1]] : []
  const pieces: Piece[] = [{ from: span.from, until: span.until, owner: span }]
  if (first && first.from < span.from) pieces.unshift({ ...first, until: span.from })
  if (last && last.until > span.until) pieces.push({ ...last, from: span.until })
  taken.splice(start, end - start, ...pieces)
  return first?.owner
}

/** Records that may stand once: the fault stands at every later one. */
export function refuseDuplicates(records: readonly { group: string; path: string }[], faults: FaultList): void {
  const first = new Map<string, string>()
  for (const { group, path } of records) {
    const known = first.get(group)
    if (known === undefined) first.set(group, path)
    else faults.add(path, 'duplicate', `repeats ${known}`)
  }
}
