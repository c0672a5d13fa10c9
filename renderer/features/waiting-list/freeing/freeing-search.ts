/** How many months ahead can be looked. */
export const monthsAhead = [3, 6, 12] as const
type MonthsAhead = (typeof monthsAhead)[number]

/** What the address of Wat vrijkomt keeps: how far ahead, whether only places for which somebody waits, and the one in evidence. */
export type FreeingSearch = {
  maanden?: MonthsAhead | undefined
  toon?: 'past' | undefined
  kies?: string | undefined
}

/** Reads the search parameters; whatever does not fit is dropped. */
export function freeingSearch({ maanden, toon, kies }: Record<string, unknown>): FreeingSearch {
  return {
    maanden: monthsAhead.find((months) => months === maanden),
    toon: toon === 'past' ? 'past' : undefined,
    kies: typeof kies === 'string' && kies !== '' ? kies : undefined,
  }
}
