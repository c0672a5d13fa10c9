/** Which requests of a group are looked at. */
export const demandParts = ['alle', 'zonder-antwoord'] as const
export type DemandPart = (typeof demandParts)[number]

/** What the address of Vraag en antwoord keeps: the year, and the number whose requests are shown. */
export type DemandSearch = {
  jaar?: number | undefined
  groep?: string | undefined
  deel?: DemandPart | undefined
}

/** Reads the search parameters; whatever does not fit is dropped. */
export function demandSearch({ jaar, groep, deel }: Record<string, unknown>): DemandSearch {
  const isYear = typeof jaar === 'number' && Number.isInteger(jaar) && jaar >= 1900 && jaar <= 2999
  return {
    jaar: isYear ? jaar : undefined,
    groep: typeof groep === 'string' && groep !== '' ? groep : undefined,
    deel: deel === 'zonder-antwoord' ? deel : undefined,
  }
}
