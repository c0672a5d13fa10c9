/** Whether a text has the form of a BIC (ISO 9362, 8 or 11 characters). Whether the bank exists is not known offline. */
export function isBic(text: string): boolean {
  return /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text)
}

/** A BIC without spaces in upper case, or undefined where the text has not the form of one: SEPA does without it. */
export function usableBic(text: string): string | undefined {
  const bic = text.replace(/\s/g, '').toUpperCase()
  return isBic(bic) ? bic : undefined
}
