import type { OpenDaysSearch } from '../open-days-search.ts'
import type { OpenRow } from './open-rows.ts'

/** Whether the address narrows the list. */
export function isNarrowed({ maand, gezin, bij }: OpenDaysSearch): boolean {
  return maand !== undefined || gezin !== undefined || bij !== undefined
}

/** Whether an open day is of the month, the family and the host that the address names. */
export function isInView({ maand, gezin, bij }: OpenDaysSearch, { date, holder, host }: OpenRow): boolean {
  return (
    (maand === undefined || date.startsWith(maand)) &&
    (gezin === undefined || holder.id === gezin) &&
    (bij === undefined || host.id === bij)
  )
}
