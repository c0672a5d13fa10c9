/** Stands for the form of a new record. */
export const newEntry = 'nieuw'

/** What the list of Vorming shows: the sessions, or the hosts with what each followed. */
export const trainingViews = ['sessies', 'onthaalouders'] as const
export type TrainingView = (typeof trainingViews)[number]

type TrainingSearch = {
  /** The id of a session or a host, or `newEntry`. */
  kies?: string | undefined
  toon?: TrainingView | undefined
}

/** Reads what the address of Vorming keeps; whatever does not fit is dropped. */
export function trainingSearch(search: Record<string, unknown>): TrainingSearch {
  const { kies, toon } = search
  return {
    kies: typeof kies === 'string' || typeof kies === 'number' ? String(kies) : undefined,
    toon: toon === 'onthaalouders' ? toon : undefined,
  }
}
