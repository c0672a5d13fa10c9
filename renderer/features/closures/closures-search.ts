/** What the address of Sluitingen keeps: the year in view, and what stands beside the list. */
export type ClosuresSearch = {
  jaar?: number | undefined
  /** The id of a closure, or one of the words of `panels`. */
  kies?: string | undefined
}

/** What can stand beside the list and is no stored closure. */
export const panels = { add: 'nieuw', flemishHoliday: '11-juli', holidays: 'feestdagen' } as const

/** Reads the search parameters; whatever does not fit is dropped. */
export function closuresSearch(search: Record<string, unknown>): ClosuresSearch {
  const { jaar, kies } = search
  const isYear = typeof jaar === 'number' && Number.isInteger(jaar) && jaar >= 1 && jaar <= 9999
  return { jaar: isYear ? jaar : undefined, kies: typeof kies === 'string' ? kies : undefined }
}
