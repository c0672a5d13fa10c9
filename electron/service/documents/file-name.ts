/**
 * A text as part of a file name: lower case ASCII letters, digits and single dashes, at most 60 characters. Accents go,
 * letters without a plain one are spelt (ł, ß, ø), everything else becomes a dash. `` becomes `naamloos` when nothing is left.
 */
export function slug(text: string): string {
  const plain = [...text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')]
    .map((character) => spelt[character] ?? character)
    .join('')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return plain === '' ? 'naamloos' : plain
}

const spelt: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ĳ: 'ij',
} // prettier-ignore
