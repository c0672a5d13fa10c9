import { inspect } from 'node:util'

/** What a log must not hold, as people write it, and what stands in its place. */
const secrets: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu, '[e-mail]'],
  [/\bBE\d{2}(?:[ .-]?\d){12}(?!\d)/gi, '[iban]'],
  // Others only in capitals: in small letters a hash or an id would pass for one.
  [/\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/g, '[iban]'],
  // Eleven digits as 85.07.30-033.28; a child's kindcode (240828-017-03) is written in the same way and goes too.
  [/(?<![\d.])\d{2}([ ./-]?)\d{2}\1\d{2}[ ./-]?\d{3}[ ./-]?\d{2}(?!\d)/g, '[national number]'],
]

/** A logged value as text, without national register numbers, account numbers and e-mail addresses. */
export function redacted(value: unknown): string {
  const text = typeof value === 'string' ? value : inspect(value, { depth: 5 })
  return secrets.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text)
}
