/** An amount as payment messages write it: cents `35689` → `356.89`; below zero only where a caller made a mistake. */
export function formatCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Cents of an amount written with exactly two decimals, or undefined. */
export function parseCents(text: string): number | undefined {
  const match = /^(\d{1,16})\.(\d{2})$/.exec(text)
  const cents = match ? Number(`${match[1]}${match[2]}`) : NaN
  return Number.isSafeInteger(cents) ? cents : undefined
}
