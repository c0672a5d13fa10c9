import { caseFilters, type CaseFilter } from './model/case-rows.ts'

const words = { open: 'open', incidents: 'incidenten', complaints: 'klachten' } as const

/** What the address of the register keeps: what it shows, and which line is looked at. */
export type CasesSearch = { toon?: string | undefined; kies?: string | undefined }

/** Reads the search parameters of the register; whatever does not fit is dropped. */
export function casesSearch({ toon, kies }: Record<string, unknown>): CasesSearch {
  return {
    toon: Object.values(words).find((word) => word === toon),
    kies: (typeof kies === 'string' && kies !== '') || typeof kies === 'number' ? String(kies) : undefined,
  }
}

/** The chip that a word of the address stands for. */
export function filterOf(word: string | undefined): CaseFilter {
  return caseFilters.find((filter) => filter !== 'all' && words[filter] === word) ?? 'all'
}

/** The word of the address for a chip; none for everything. */
export function wordOf(filter: CaseFilter): string | undefined {
  return filter === 'all' ? undefined : words[filter]
}
