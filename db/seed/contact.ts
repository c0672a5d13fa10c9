import type { Name } from './roster/spec.ts'

/** Letters that do not fall apart into a plain letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ı: 'i' }

/** An e-mail address that cannot exist: the top level `.example` is never given out (RFC 2606). */
export function emailOf([first, last]: Name, domain: string): string {
  const plain = `${first}.${last}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[øłı]/g, (letter) => plainLetters[letter] ?? '')
    .replace(/[^a-z.-]/g, '')
  return `${plain}@${domain}`
}

/** A mobile number of a form that no operator gives out. */
export function phoneOf(number: number): string {
  const digits = String(number).padStart(4, '0')
  return `0400 00 ${digits.slice(0, 2)} ${digits.slice(2)}`
}
