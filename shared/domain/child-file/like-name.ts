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

/** Whether two last names have a word in common: of a double name one parent may have given the half. */
export function sharesLastName(a: Name, b: Name): boolean {
  const others = new Set(wordsIn(b.lastName))
  return wordsIn(a.lastName).some((word) => others.has(word))
}

/** The words of a first name and of a whole name as they are compared: in one order, without case and accents. */
export function wordsOf({ firstName, lastName }: Name): { first: string; whole: string } {
  return {
    first: wordsIn(firstName).join(' '),
    whole: wordsIn(`${firstName} ${lastName}`).join(' '),
  }
}

function wordsIn(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
}
