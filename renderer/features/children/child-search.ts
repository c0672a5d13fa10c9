import { isDate } from '../../../shared/domain/calendar/date.ts'
import { tabSearch } from '../../search-params.ts'
import { childTabs, type ChildTab } from './child-tabs.ts'

/** What the address of a child's file keeps beside the child. */
export type ChildSearch = {
  tab?: ChildTab | undefined
  /** The day the file is looked at as of, when that is not today. */
  op?: string | undefined
  /** The record that is being changed: an agreement, a contract holder, an attest. */
  bewerk?: string | undefined
  /** The contract holders for whom something new is to be made, one after the other; `iemand` when nobody is chosen yet. */
  nieuw?: readonly string[] | undefined
  /** The part of the form to begin in. */
  deel?: string | undefined
}

const readTab = tabSearch(childTabs)

/** Stands in `nieuw` for a contract holder that is still to be chosen. */
export const anybody = 'iemand'

/** Reads the search parameters of a child's file; whatever does not fit is dropped. */
export function childSearch(search: Record<string, unknown>): ChildSearch {
  const { op, bewerk, nieuw, deel } = search
  const fresh = Array.isArray(nieuw) ? nieuw.map(textOf).filter((id) => id !== undefined) : []
  return {
    ...readTab(search),
    op: typeof op === 'string' && isDate(op) ? op : undefined,
    bewerk: textOf(bewerk),
    nieuw: fresh.length > 0 ? fresh : undefined,
    deel: textOf(deel),
  }
}

// The router reads an id of digits alone as a number.
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
