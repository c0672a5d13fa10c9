import { exchangeLists, type ExchangeDocument, type Organiser } from './document.ts'

/** A document of an organiser with some lists; the others are empty. */
export function documentOf(
  organiser: Organiser,
  lists: Partial<Pick<ExchangeDocument, (typeof exchangeLists)[number]>>,
): ExchangeDocument {
  const empty = Object.fromEntries(exchangeLists.map((list) => [list, []])) as unknown as ExchangeDocument
  return { ...empty, format: 'onthaal-exchange', version: 1, organiser, ...lists }
}
