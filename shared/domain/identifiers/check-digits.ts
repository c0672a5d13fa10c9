/** Texts with check digits may be written with spaces, dots and dashes; these are dropped (exchange.md §1, R60). */
function withoutSeparators(text: string): string {
  return text.replace(/[ .-]/g, '')
}

/** Remainder of a decimal text of any length. */
function remainder(digits: string, modulus: number): number {
  let value = 0
  for (const digit of digits) value = (value * 10 + Number(digit)) % modulus
  return value
}

/** Normal form of an IBAN (upper case, no separators), or undefined: mod 97, 15–34 characters, BE exactly 16. */
export function normaliseIban(text: string): string | undefined {
  const written = withoutSeparators(text)
  // Before upper-casing, which would turn a ligature into two letters.
  if (!/^[A-Za-z]{2}\d{2}[A-Za-z0-9]{11,30}$/.test(written)) return undefined
  const iban = written.toUpperCase()
  if (iban.startsWith('BE') && iban.length !== 16) return undefined
  const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((character) => parseInt(character, 36)).join('')
  return remainder(digits, 97) === 1 ? iban : undefined
}

/** Ten digits of an enterprise number (KBO; `BE` in front allowed, first digit 0 or 1, 97 − first eight mod 97), or undefined (R60). */
export function normaliseEnterpriseNumber(text: string): string | undefined {
  const digits = withoutSeparators(text).replace(/^BE/i, '')
  if (!/^[01]\d{9}$/.test(digits)) return undefined
  return 97 - remainder(digits.slice(0, 8), 97) === Number(digits.slice(8)) ? digits : undefined
}

/**
 * Eleven digits of a national register or bis number, or undefined. Only the check digits are tested, for both centuries
 * (born from 2000: a 2 in front of the first nine), because bis numbers hold impossible months (R60).
 */
export function normaliseNationalNumber(text: string): string | undefined {
  const digits = withoutSeparators(text)
  if (!/^\d{11}$/.test(digits)) return undefined
  const [base, check] = [digits.slice(0, 9), Number(digits.slice(9))]
  return [base, `2${base}`].some((number) => 97 - remainder(number, 97) === check) ? digits : undefined
}
