import { foldText } from '../../shared/domain/search/fold-text.ts'

/**
 * Whether every word of a filter is somewhere in the texts (`start`: at the start of a word), whatever its case and accents.
 * An empty filter matches all. For long lists make the text once with searchText and ask matchesText.
 */
export function matchesFilter(
  filter: string,
  texts: readonly (string | undefined)[],
  where: 'anywhere' | 'start' = 'anywhere',
): boolean {
  return matchesText(filterWords(filter), searchText(texts), where)
}

/** The words of a filter, as matchesText takes them. */
export function filterWords(filter: string): string[] {
  return foldText(filter).split(/\s+/).filter(Boolean)
}

/** The texts of a row as one that can be searched: this is the slow part, done once per row. */
export function searchText(texts: readonly (string | undefined)[]): string {
  return foldText(texts.filter((part) => part !== undefined).join(' '))
}

/** Whether every word is in a text made by searchText. */
export function matchesText(words: readonly string[], text: string, where: 'anywhere' | 'start' = 'anywhere'): boolean {
  return words.every((word) => (where === 'start' ? ` ${text}`.includes(` ${word}`) : text.includes(word)))
}
