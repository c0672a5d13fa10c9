/** What the address of a host's year keeps: the year in view, this year without one. */
export type HostYearSearch = { jaar?: number | undefined }

/** Reads the search parameters; whatever does not fit is dropped. */
export function hostYearSearch(search: Record<string, unknown>): HostYearSearch {
  const { jaar } = search
  const isYear = typeof jaar === 'number' && Number.isInteger(jaar) && jaar >= 1900 && jaar <= 2999
  return { jaar: isYear ? jaar : undefined }
}
