import { readHostContacts, readNames } from '../../../../db/repositories/names.ts'
import { roomsWithout } from '../../../../shared/domain/substitution/answer-rooms.ts'
import type { Handler } from '../../context.ts'
import { candidateSeen, inOrderOfDistance } from './candidate-seen.ts'
import { childrenInTheWay } from './nearest-miss.ts'
import { readAsked } from './read-asked.ts'

/** Every host for one child on one day, everybody else where it was decided or is assumed to be. */
export const substitutionCandidates: Handler<'substitution.candidates'> = async ({ db, clock }, input) => {
  const asked = await readAsked(db, input, clock.today())
  const { problem, need, assignment } = asked
  const hosts = new Map((await readHostContacts(db)).map((host) => [host.id, host]))
  const seen = roomsWithout(problem, assignment, need).flatMap((room) => {
    const host = hosts.get(room.candidate.hostId)
    return host ? [candidateSeen(host, need, room, problem)] : []
  })
  const miss = childrenInTheWay(asked, seen)
  const names = miss ? await readNames(db, 'children', miss.childIds) : []
  return {
    slots: [...need.slots],
    ...(problem.maximumMetres !== undefined && { maximumMetres: problem.maximumMetres }),
    candidates: inOrderOfDistance(seen),
    ...(miss && { nearestMiss: miss.told(names) }),
  }
}
