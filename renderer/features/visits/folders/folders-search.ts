/** What the address of Bezoekmappen keeps: that one is brought in, instead of given along. */
type FoldersSearch = { deel?: 'openen' | undefined }

/** Reads the search parameters of Bezoekmappen; whatever does not fit is dropped. */
export function foldersSearch({ deel }: Record<string, unknown>): FoldersSearch {
  return { deel: deel === 'openen' ? deel : undefined }
}
