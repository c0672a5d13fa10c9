import { isDate } from '../../../shared/domain/calendar/date.ts'
import { tabSearch } from '../../search-params.ts'
import { hostTabs, type HostTab } from './host-tabs.ts'

/** What the address of a host's file keeps: the part in view, and the day it is looked at as of when that is not today. */
type HostSearch = { tab?: HostTab | undefined; op?: string | undefined }

const readTab = tabSearch(hostTabs)

/** Reads the search parameters of a host's file; whatever does not fit is dropped. */
export function hostSearch(search: Record<string, unknown>): HostSearch {
  const { op } = search
  return { ...readTab(search), op: typeof op === 'string' && isDate(op) ? op : undefined }
}
