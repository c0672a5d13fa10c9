/**
 * Whether a creditor identifier (EPC AT-02) is right: country, two check digits, a business code of three characters that
 * takes no part in the check, the national number. A Belgian one holds the ten digits of the enterprise number; those
 * given out without one are three characters longer (Febelfin). Check digits by ISO 7064 mod 97-10 over national number
 * and country: `BE120010456810810` is right.
 */
export function isCreditorId(text: string): boolean {
  const match = /^([A-Z]{2})(\d{2})[A-Z0-9]{3}([A-Z0-9]{1,28})$/.exec(text)
  const [, country, check, national] = match ?? []
  if (!country || !check || !national) return false
  if (country === 'BE' && !/^(\d{10}|[A-Z0-9]{13})$/.test(national)) return false
  let value = 0
  for (const character of national + country + check) {
    for (const digit of String(parseInt(character, 36))) value = (value * 10 + Number(digit)) % 97
  }
  return value === 1
}

/** A creditor identifier without the spaces it may be written with, upper case. */
export function normaliseCreditorId(text: string): string {
  return text.replace(/[ .-]/g, '').toUpperCase()
}
