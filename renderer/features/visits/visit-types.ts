import type { OutputOf } from '../../../shared/contract/index.ts'

/** A host in the list of who is due. */
export type DueHost = OutputOf<'homeVisits.due'>[number]
/** A visit in the agenda. */
export type AgendaVisit = OutputOf<'homeVisits.agenda'>[number]
/** Everything the sheet of a visit shows. */
export type Sheet = OutputOf<'homeVisits.sheet'>
export type SheetAction = Sheet['actions'][number]
export type SheetGoal = Sheet['goals'][number]
/** A visit that was made, in the history of a host. */
export type PastVisit = OutputOf<'homeVisits.history'>[number]
/** What is agreed with a host, in the list over all hosts. */
export type OpenAction = OutputOf<'hostActions.list'>['actions'][number]
export type OpenGoal = OutputOf<'hostActions.list'>['goals'][number]
