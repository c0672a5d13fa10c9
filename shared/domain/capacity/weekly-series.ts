/** Weeks with one distance between them. */
type Series = { step: number; members: number[] }

/** Fewer dates than this are told one by one. */
const shortest = 3
/** A rhythm slower than once a year is none that anybody would tell. */
const slowest = 53

/**
 * The series that holds the most of the given weeks: a distance, and the weeks at that distance from one another. Free weeks
 * may lie between its members, others may not. Among equals the one that steps over the fewest free weeks, then the shortest
 * distance, then the earliest. Where nothing repeats three times, the first week alone.
 */
export function longestSeries(weeks: ReadonlySet<number>, isFree: (week: number) => boolean): Series {
  const sorted = [...weeks].sort((a, b) => a - b)
  const first = sorted[0] ?? 0
  const span = (sorted.at(-1) ?? first) - first
  const free = new Set<number>()
  for (let week = first; week <= first + span; week += 1) if (!weeks.has(week) && isFree(week)) free.add(week)
  let best: Series = { step: 1, members: [first] }
  let bestSkipped = 0
  // A distance cannot give more members than fit in the span.
  for (
    let step = 1;
    step <= slowest && Math.floor(span / step) + 1 >= Math.max(shortest, best.members.length);
    step += 1
  ) {
    for (const { members, skipped } of seriesAt(step, sorted, weeks, free)) {
      const isBetter =
        members.length > best.members.length || (members.length === best.members.length && skipped < bestSkipped)
      if (members.length < shortest || !isBetter) continue
      best = { step, members }
      bestSkipped = skipped
    }
  }
  return best
}

/** The series of one distance that cannot be made longer, each once. */
function seriesAt(
  step: number,
  sorted: readonly number[],
  weeks: ReadonlySet<number>,
  free: ReadonlySet<number>,
): { members: number[]; skipped: number }[] {
  const seen = new Set<number>()
  const found: { members: number[]; skipped: number }[] = []
  for (const start of sorted) {
    if (seen.has(start)) continue
    const members: number[] = []
    let skipped = 0
    let waiting = 0
    for (let week = start; weeks.has(week) || free.has(week); week += step) {
      if (weeks.has(week)) {
        members.push(week)
        seen.add(week)
        skipped += waiting
        waiting = 0
      } else waiting += 1
    }
    found.push({ members, skipped })
  }
  return found
}
