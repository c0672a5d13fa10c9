/** What a list keeps in its address: the row in evidence. The filter is left out, so that typing makes no history. */
type ListSearch = { kies?: string | undefined }

// What does not fit is set to undefined instead of left out: the router lays the answer over the raw parameters.

/** Reads a list's search parameters; whatever does not fit is dropped. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  const { kies } = search
  return typeof kies === 'string' || typeof kies === 'number' ? { kies: String(kies) } : { kies: undefined }
}

/** Reads which tab of a record is in view; the first one goes without saying. */
export function tabSearch<Key extends string>(tabs: readonly Key[]) {
  return (search: Record<string, unknown>): { tab?: Key | undefined } => {
    const tab = tabs.find((key) => key === search['tab'])
    return { tab: tab === tabs[0] ? undefined : tab }
  }
}
