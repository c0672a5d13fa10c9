import { isMonth } from '../../../shared/domain/calendar/period.ts'

/** What the list is put together by. */
export const groupings = ['onthaalouder', 'gezin', 'ouderdom'] as const
export type Grouping = (typeof groupings)[number]

/** What the address of Openstaande dagen keeps: which of the two lists, how it is grouped, and what it is narrowed to. */
export type OpenDaysSearch = {
  toon?: 'opvallend' | undefined
  per?: Exclude<Grouping, 'onthaalouder'> | undefined
  maand?: string | undefined
  /** Id of a contract holder. */
  gezin?: string | undefined
  /** Id of a host. */
  bij?: string | undefined
}

/** Reads the search parameters; whatever does not fit is dropped, and what goes without saying is left out. */
export function openDaysSearch(search: Record<string, unknown>): OpenDaysSearch {
  const { toon, per, maand, gezin, bij } = search
  const by = groupings.find((one) => one === per)
  return {
    toon: toon === 'opvallend' ? toon : undefined,
    per: by === 'onthaalouder' ? undefined : by,
    maand: typeof maand === 'string' && isMonth(maand) ? maand : undefined,
    gezin: idOf(gezin),
    bij: idOf(bij),
  }
}

// The router reads a parameter of digits as a number.
function idOf(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined
}
