import { isDate } from '../../../shared/domain/calendar/date.ts'

/** What the address of Afwijkingen keeps: the last day of the weeks in view, and who is in evidence. */
type DeviationsSearch = {
  /** Undefined: up to the last week that is over. */
  tot?: string | undefined
  kind?: string | undefined
  /** With a child: the host from whose list it was chosen. */
  host?: string | undefined
}

/** Reads the search parameters; whatever does not fit is dropped. */
export function deviationsSearch(search: Record<string, unknown>): DeviationsSearch {
  const { tot, kind, host } = search
  return {
    tot: typeof tot === 'string' && isDate(tot) && tot >= '1990-01-01' && tot <= '2990-12-31' ? tot : undefined,
    kind: typeof kind === 'string' ? kind : undefined,
    host: typeof host === 'string' ? host : undefined,
  }
}
