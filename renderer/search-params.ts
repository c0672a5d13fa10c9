/** What a list keeps in its address: the row in evidence. The filter is left out, so that typing makes no history. */
export type ListSearch = { kies?: string }

/** Reads a list's search parameters; whatever does not fit is dropped. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  const { kies } = search
  return typeof kies === 'string' || typeof kies === 'number' ? { kies: String(kies) } : {}
}

/** Reads which tab of a record is in view; the first one goes without saying. */
export function tabSearch<Key extends string>(tabs: readonly Key[]) {
  return (search: Record<string, unknown>): { tab?: Key } => {
    const tab = tabs.find((key) => key === search['tab'])
    return tab === undefined || tab === tabs[0] ? {} : { tab }
  }
}
