import { isLetterTemplateId, type LetterTemplateId } from '../../../shared/domain/letters/letter-templates.ts'

/** What the address of Brieven keeps: the template, what it is about, whose letters alone, and the one in evidence. */
export type LettersSearch = {
  sjabloon?: LetterTemplateId | undefined
  sluiting?: string | undefined
  versie?: string | undefined
  /** `kind:<id>`, `onthaalouder:<id>` or `aanvraag:<id>`. */
  voor?: string | undefined
  kies?: string | undefined
}

/** Reads the search parameters of Brieven; whatever does not fit is dropped. */
export function lettersSearch({ sjabloon, sluiting, versie, voor, kies }: Record<string, unknown>): LettersSearch {
  return {
    sjabloon: typeof sjabloon === 'string' && isLetterTemplateId(sjabloon) ? sjabloon : undefined,
    sluiting: wordOf(sluiting),
    versie: wordOf(versie),
    voor: typeof voor === 'string' && /^(kind|onthaalouder|aanvraag):./.test(voor) ? voor : undefined,
    kies: wordOf(kies),
  }
}

/** The address that shows only what can be written about a child, to a host, or to who asked for a place. */
export const onlyChild = (id: string): string => `kind:${id}`
export const onlyHost = (id: string): string => `onthaalouder:${id}`
export const onlyRequest = (id: string): string => `aanvraag:${id}`

function wordOf(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined
}
