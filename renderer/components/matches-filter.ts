// Letters with their accents taken off, so that `fe` finds Fé and `soetaert` finds Soëtaert.
const accents = /\p{Diacritic}/gu

/**
 * Whether every word of a filter is somewhere in the texts (`start`: at the start of a word), whatever its case and accents.
 * An empty filter matches all.
 */
export function matchesFilter(
  filter: string,
  texts: readonly (string | undefined)[],
  where: 'anywhere' | 'start' = 'anywhere',
): boolean {
  const words = plain(filter).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = plain(texts.filter((part) => part !== undefined).join(' '))
  return words.every((word) => (where === 'start' ? ` ${text}`.includes(` ${word}`) : text.includes(word)))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(accents, '').toLowerCase()
}
