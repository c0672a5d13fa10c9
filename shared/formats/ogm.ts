/**
 * Belgian structured communication (OGM/VCS): ten digits and two check digits, the ten modulo 97 with 97 for a remainder
 * of 0 (Febelfin; R59). It is stored and sent as the bare twelve digits.
 */

/** The twelve digits for ten: `2026100012` → `202610001296`. Throws a RangeError for anything but ten digits. */
export function structuredCommunication(base: string): string {
  if (!/^\d{10}$/.test(base)) throw new RangeError(`not ten digits: ${base}`)
  return base + String(Number(base) % 97 || 97).padStart(2, '0')
}

/** Whether a text is twelve digits with right check digits. Check digits `00` never occur: a remainder of 0 is written 97. */
export function isStructuredCommunication(text: string): boolean {
  return /^\d{12}$/.test(text) && structuredCommunication(text.slice(0, 10)) === text
}

/** As printed for people: `202610001296` → `+++202/6100/01296+++`. */
export function formatStructuredCommunication(digits: string): string {
  return `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`
}
