import type { EpochDay } from '../../calendar/date.ts'
import { makePlace, type Made } from './make-place.ts'
import { noPlaces, type Placing } from './placing.ts'
import type { Seeker } from './seeker.ts'
import { waysOut } from './ways-out.ts'

/** Where each is proposed to go, by id; and whether it is sure that nobody else could be placed without harm to a higher one. */
export type Proposal = { hosts: Map<string, string>; isProven: boolean }

/** Questions that are asked for one request, and for all of them together; some ten microseconds each. */
const mostQuestions = { ofOne: 5_000, ofAll: 60_000 }
/** How often all are asked whether they can go somewhere better. */
const mostRounds = 3

/**
 * The best for a whole list in its order: whoever can be placed together with all who were placed before is placed, if need be by
 * moving those among their other hosts. So nobody is left out for somebody lower. Everybody looks at all days up to `lastDay`
 * from its own first one on. Then, in the same order, each goes to the best of its hosts that takes it as things stand.
 */
export function assignInOrder(seekers: readonly Seeker[], lastDay: EpochDay): Proposal {
  const placing = noPlaces()
  const ways = waysOut(placing, seekers, lastDay)
  let [isProven, left] = [true, mostQuestions.ofAll]

  function place(seeker: Seeker): Made {
    const free = seeker.hosts.find((host) => placing.takes(host, seeker))
    if (free) placing.put(seeker, free.hostId)
    if (free) return 'made'
    if (seeker.hosts.length === 0) return 'impossible'
    if (left <= 0) return 'unknown'
    const before = placing.questions()
    const made = makePlace(placing, { seeker, hosts: ways.of(seeker) }, Math.min(mostQuestions.ofOne, left))
    left -= placing.questions() - before
    return made
  }

  for (const seeker of seekers) {
    const made = place(seeker)
    if (made === 'made') ways.forget()
    if (made === 'unknown') isProven = false
  }
  for (let round = 0; round < mostRounds && improve(placing, seekers); round += 1);
  const hosts = new Map<string, string>()
  for (const seeker of seekers) {
    const hostId = placing.hostOf(seeker)
    if (hostId !== undefined) hosts.set(seeker.id, hostId)
  }
  return { hosts, isProven }
}

/** Lets each go to a better host where there is a place; whether anybody went. */
function improve(placing: Placing, seekers: readonly Seeker[]): boolean {
  let hasMoved = false
  for (const seeker of seekers) {
    const now = placing.hostOf(seeker)
    if (now === undefined) continue
    const better = seeker.hosts.slice(
      0,
      seeker.hosts.findIndex(({ hostId }) => hostId === now),
    )
    const free = better.find((host) => placing.takes(host, seeker))
    if (!free) continue
    placing.put(seeker, free.hostId)
    hasMoved = true
  }
  return hasMoved
}
