import type { ExchangeDocument } from '../exchange/document.ts'
import type { TravellingKind, TravellingRecords } from './fields.ts'

/** The lists of the exchange document with the records that may travel. */
export type TravellingLists = Pick<ExchangeDocument, 'homeVisits' | 'hostActions' | 'coachingGoals'>

/** The list of each kind, in an order in which a record comes after those that it names. */
export const travellingLists = { visit: 'homeVisits', action: 'hostActions', goal: 'coachingGoals' } as const

/** The kinds, in that order. */
export const travellingKinds = Object.keys(travellingLists) as TravellingKind[]

/** The records of a kind. */
export function recordsOf<Kind extends TravellingKind>(lists: TravellingLists, kind: Kind): TravellingRecords[Kind][] {
  return lists[travellingLists[kind]] as TravellingRecords[Kind][]
}

/** The same lists with every record of a kind changed. */
export function mapRecords(
  lists: TravellingLists,
  change: <Kind extends TravellingKind>(kind: Kind, record: TravellingRecords[Kind]) => TravellingRecords[Kind],
): TravellingLists {
  return {
    homeVisits: lists.homeVisits.map((record) => change('visit', record)),
    hostActions: lists.hostActions.map((record) => change('action', record)),
    coachingGoals: lists.coachingGoals.map((record) => change('goal', record)),
  }
}
