import { isDate } from '../../../../shared/domain/calendar/date.ts'
import { isMoment } from '../../../../shared/domain/calendar/moment.ts'
import { tabSearch } from '../../../search-params.ts'
import { requestTabs, type RequestTab } from './request-tabs.ts'

/** What the address of a request keeps beside it. */
export type RequestSearch = {
  tab?: RequestTab | undefined
  /** The moment whose ranking is looked at, `2026-11-22T10:05`, when that is not now. */
  op?: string | undefined
  /** The host who is looked at among the places, and the day on which a place of hers comes free. */
  bij?: string | undefined
  vanaf?: string | undefined
}

const readTab = tabSearch(requestTabs)

/** Reads the search parameters of a request; whatever does not fit is dropped. */
export function requestSearch(search: Record<string, unknown>): RequestSearch {
  const { op, bij, vanaf } = search
  return {
    ...readTab(search),
    op: typeof op === 'string' && isMoment(op) ? op : undefined,
    bij: (typeof bij === 'string' && bij !== '') || typeof bij === 'number' ? String(bij) : undefined,
    vanaf: typeof vanaf === 'string' && isDate(vanaf) ? vanaf : undefined,
  }
}
