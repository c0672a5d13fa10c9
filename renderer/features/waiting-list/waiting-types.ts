import type { OutputOf } from '../../../shared/contract/index.ts'

type WaitingList = OutputOf<'waitingList.list'>

/** A request in the list, whatever became of it. */
export type ListedRequest = WaitingList['requests'][number]
/** The rules of a ranking; without an id those that come with the program. */
export type Rules = WaitingList['rules']
/** What put a request below the one above it. */
export type SeparatedBy = NonNullable<ListedRequest['below']>
/** The ranking of a moment. */
export type Replay = OutputOf<'waitingList.replay'>
/** A request as it ranked at a moment. */
export type RankedRequest = Replay['requests'][number]
/** A host for a request: how it fits there. */
export type Place = OutputOf<'waitingMatches.places'>['hosts'][number]
/** A place that comes free. */
export type Freeing = OutputOf<'waitingMatches.freeing'>[number]
/** A request with the place that is proposed for it. */
export type ProposedPlace = OutputOf<'waitingMatches.proposal'>['places'][number]
/** A day of a wanted week: the week of the cycle, 1 the first, and the weekday, 1 = Monday. */
export type WantedWeekday = Place['missing'][number]
