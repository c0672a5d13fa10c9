import { canJoin } from './can-join.ts'
import type { PossibleHost, Seeker } from './seeker.ts'

/** Who is placed where; every host holds all of hers together. */
export type Placing = {
  at(hostId: string): readonly Seeker[]
  hostOf(seeker: Seeker): string | undefined
  put(seeker: Seeker, hostId: string): void
  remove(seeker: Seeker): void
  /** Whether a seeker can come to a host beside those who are there, or some of them. */
  takes(host: PossibleHost, seeker: Seeker, placed?: readonly Seeker[]): boolean
  /** How many such questions were asked. */
  questions(): number
}

/** Begins with nobody placed. */
export function noPlaces(): Placing {
  const byHost = new Map<string, Seeker[]>()
  const hosts = new Map<Seeker, string>()
  let questions = 0
  const at = (hostId: string): readonly Seeker[] => byHost.get(hostId) ?? []
  const remove = (seeker: Seeker): void => {
    const hostId = hosts.get(seeker)
    if (hostId === undefined) return
    hosts.delete(seeker)
    byHost.set(
      hostId,
      at(hostId).filter((one) => one !== seeker),
    )
  }
  return {
    at,
    hostOf: (seeker) => hosts.get(seeker),
    put: (seeker, hostId) => {
      remove(seeker)
      hosts.set(seeker, hostId)
      byHost.set(hostId, [...at(hostId), seeker])
    },
    remove,
    takes: ({ hostId, room }, seeker, placed = at(hostId)) => {
      questions += 1
      return canJoin(room, placed, seeker)
    },
    questions: () => questions,
  }
}
