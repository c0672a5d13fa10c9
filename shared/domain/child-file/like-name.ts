type Name = { firstName: string; lastName: string }

/**
 * Whether two children of one birth date may well be the same child: their first names are alike, or the words of the one name
 * are those of the other, whatever their order, case and accents. Twins share a last name only, and are two children.
 */
export function hasLikeName(a: Name, b: Name): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (hasSameName(a, b)) return true
  return one.first !== '' && one.first === other.first
}

/** Whether the words of the one name are those of the other, whatever their order, case and accents. */
export function hasSameName(a: Name, b: Name): boolean {
  const { whole } = wordsOf(a)
  return whole !== '' && whole === wordsOf(b).whole
}

function wordsOf({ firstName, lastName }: Name): { first: string; whole: string } {
  const words = (text: string): string[] =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .sort()
  return {
    first: words(firstName).join(' '),
    whole: words(`${firstName} ${lastName}`).join(' '),
  }
}
