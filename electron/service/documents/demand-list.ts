import type { WaitingRequest } from '../../../shared/domain/exchange/waiting-list.ts'
import type { Demand } from '../../../shared/domain/waiting-list/demand.ts'
import { demandText } from './text/demand-nl.ts'

/** The requests of a period and how they are counted (R129), for the lokaal loket. Plain values throughout. */
export type DemandList = {
  organiserName: string
  from: string
  until: string
  /** The day on which it was counted. */
  countedOn: string
  demand: Demand
  /** Those of the period, the earliest received first. */
  requests: readonly WaitingRequest[]
}

/** Name of the file of a list. */
export function demandFileName({ from, until }: Pick<DemandList, 'from' | 'until'>): string {
  return `${demandText.fileName}-${from}-${until}.xlsx`
}
