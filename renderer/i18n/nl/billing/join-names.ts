/** Names in a sentence: `Lotte`, `Lotte en Sien`, `Lotte, Sien en Staf`. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}
