/** What the address of Extra dagen keeps. */
type ExtraDaysSearch = {
  /** The id of a request, or `newRequest`. */
  kies?: string | undefined
  /** The agreement that a new request begins with. */
  overeenkomst?: string | undefined
}

/** Stands for the form of a new request. */
export const newRequest = 'nieuw'

/** Reads the search parameters; whatever does not fit is dropped. */
export function extraDaysSearch(search: Record<string, unknown>): ExtraDaysSearch {
  const textOf = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  return { kies: textOf(search['kies']), overeenkomst: textOf(search['overeenkomst']) }
}
