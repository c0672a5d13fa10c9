import { exchangeLists, type ExchangeDocument } from '../../domain/exchange/document.ts'

/**
 * The document as text: keys in the order of exchange.md §1 (records carry theirs), empty lists of the document and an empty
 * `freeHalfDaysUsed` left out, one space of indent, non-ASCII as it is, one newline at the end.
 */
export function printDocument(document: ExchangeDocument): string {
  const { format, version, organiser } = document
  const lists = exchangeLists.flatMap((list) => (document[list].length > 0 ? [[list, document[list]]] : []))
  const agreements = document.agreements.map((agreement) =>
    Object.fromEntries(
      Object.entries(agreement).filter(([key, value]) => key !== 'freeHalfDaysUsed' || !isEmpty(value)),
    ),
  )
  const printed = { format, version, organiser, ...Object.fromEntries(lists) }
  return printJson(agreements.length > 0 ? { ...printed, agreements } : printed)
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** JSON as every verb prints it. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`
}
