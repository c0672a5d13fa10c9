import type { FaultList } from './faults.ts'

/** A span of a record in a group (the plans of one agreement, the slots of one day); half-open, so an inclusive end is one more. */
export type Span = { group: string; from: number; until: number; path: string }

/** Spans of one group that share something: the fault stands at the later record, once however many it meets. */
export function refuseOverlaps(spans: readonly Span[], faults: FaultList): void {
  for (const members of Map.groupBy(spans, (span) => span.group).values())
    for (const [index, later] of members.entries()) {
      const earlier = members.slice(0, index).find((span) => span.from < later.until && later.from < span.until)
      if (earlier) faults.add(later.path, 'overlap', `overlaps ${earlier.path}`)
    }
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
