import type { Placing } from './placing.ts'
import type { PossibleHost, Seeker } from './seeker.ts'

/** Whether a place was made, or none can be, or the search was ended before that was known. */
export type Made = 'made' | 'impossible' | 'unknown'

/**
 * Makes a place for a seeker by moving others among the hosts where they fit as well. It goes to a host, those who cannot stay
 * beside it look for another, and so on; whoever was moved stays where it came. Every way is tried, so that it finds a place
 * whenever there is one; until so many questions have been asked. Nothing is changed where no place is made. `hosts` are those of
 * the seeker that are worth a try.
 */
export function makePlace(
  placing: Placing,
  { seeker, hosts }: { seeker: Seeker; hosts: readonly PossibleHost[] },
  mostQuestions: number,
): Made {
  if (hosts.length === 0) return 'impossible'
  const end = placing.questions() + mostQuestions
  const settled = new Set<Seeker>()
  const isOver = (): boolean => placing.questions() >= end

  function settle([next, ...rest]: readonly Seeker[]): boolean {
    if (!next) return true
    settled.add(next)
    for (const host of next === seeker ? hosts : next.hosts) {
      if (isOver()) break
      for (const leaving of leavingSets(placing, host, next, { settled, isOver })) {
        for (const one of leaving) placing.remove(one)
        placing.put(next, host.hostId)
        if (settle([...rest, ...leaving])) return true
        placing.remove(next)
        for (const one of leaving) placing.put(one, host.hostId)
      }
    }
    settled.delete(next)
    return false
  }

  if (settle([seeker])) return 'made'
  return isOver() ? 'unknown' : 'impossible'
}

/** The smallest groups who have to leave a host for one to come, those of the fewest first; who is settled stays. */
function* leavingSets(
  placing: Placing,
  host: PossibleHost,
  next: Seeker,
  { settled, isOver }: { settled: ReadonlySet<Seeker>; isOver(): boolean },
): Generator<readonly Seeker[]> {
  const all = placing.at(host.hostId)
  const staying = all.filter((one) => settled.has(one))
  const loose = all.filter((one) => !settled.has(one))
  if (!placing.takes(host, next, staying)) return
  const found: (readonly Seeker[])[] = []
  for (const group of groupsOf(loose)) {
    if (isOver()) return
    if (found.some((smaller) => smaller.every((one) => group.includes(one)))) continue
    if (!placing.takes(host, next, [...staying, ...loose.filter((one) => !group.includes(one))])) continue
    found.push(group)
    yield group
  }
}

/** All groups of some, the empty one first, then by number; made as they are asked for, because there may be very many. */
function* groupsOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let size = 0; size <= items.length; size += 1) yield* groupsOfSize(items, size)
}

function* groupsOfSize<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) yield []
  else
    for (const [index, item] of items.entries())
      for (const others of groupsOfSize(items.slice(index + 1), size - 1)) yield [item, ...others]
}
