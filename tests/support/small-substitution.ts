import type { Candidate, HostDay, Need, SubstitutionProblem } from '../../shared/domain/substitution/problem.ts'
import { goals } from '../../shared/domain/substitution/goals.ts'

/** The day on which the children of these problems need a place. */
export const someDay = 20_780

/** A host's day: open from seven to six, room for two, nobody there. */
export function hostDay(of: Partial<HostDay> = {}): HostDay {
  return { hours: [[420, 1_080]], limit: 2, present: [], ownMinutes: new Map(), ...of }
}

/** A host to the north or south of where the children live; `day` is what is special about her day. */
export function hostAt(hostId: string, latitude: number, day: Partial<HostDay> = {}): Candidate {
  return {
    hostId,
    place: { postcode: '9000', latitude, longitude: 3.7 },
    days: new Map([[someDay, hostDay(day)]]),
    quarters: [],
  }
}

/** A child of a family of its own that needs a place from eight to five. */
export function needOf(id: string, of: Partial<Need> = {}): Need {
  return {
    id,
    childId: id,
    familyId: id,
    home: { postcode: '9000', latitude: 51, longitude: 3.7 },
    days: [{ date: someDay, slots: [[480, 1_020]] }],
    knownHostIds: new Set(),
    refusals: new Map(),
    ...of,
  }
}

/** A problem with all goals. */
export function problemOf(
  needs: readonly Need[],
  candidates: readonly Candidate[],
  of: Partial<SubstitutionProblem> = {},
): SubstitutionProblem {
  return { needs, candidates, goals, isAverageHard: false, ...of }
}
