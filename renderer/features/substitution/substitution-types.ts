import type { OutputOf } from '../../../shared/contract/index.ts'

/** An absence of a host as the list tells it. */
export type AbsenceEntry = OutputOf<'substitution.absences'>[number]
/** What there is to decide and to tell about one absence. */
export type AbsenceView = OutputOf<'substitution.view'>
/** A child on a day that cannot be at its own host, with what was decided for it. */
export type Need = AbsenceView['needs'][number]
/** What was decided for one agreement on one day. */
export type Decided = Need['decided'][number]
/** The best answer that was found, goal by goal. */
export type Answer = OutputOf<'substitution.propose'>
/** A child-day with a host that is proposed for it. */
export type Placement = Answer['placements'][number]
/** A child-day for which no host was found. */
export type Unplaced = Answer['unplaced'][number]
/** Every host for one child on one day. */
export type Candidates = OutputOf<'substitution.candidates'>
export type Candidate = Candidates['candidates'][number]
export type Blocker = Candidate['blockers'][number]
export type NearestMiss = NonNullable<Candidates['nearestMiss']>
/** What was decided and lapses when the host is back earlier. */
export type Outliving = AbsenceView['outliving'][number]
/** What a command left, for taking it back. */
export type Undo = OutputOf<'substitution.arrange'>
/** A host as she is named to a family. */
type NamedHost = { firstName: string; lastName: string; city?: string }
/** Hosts by id, for what was decided: it names them by id only. */
export type HostsById = ReadonlyMap<string, NamedHost>
