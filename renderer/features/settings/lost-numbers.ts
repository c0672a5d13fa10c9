/** Numbers of one kind that a restore would lose. */
export type LostNumbers = { count: number; first: string; last: string }

/** What was issued since a backup: its numbers by kind, first to last; undefined where there are none. */
export function lostNumbersOf(numbers: readonly string[]): {
  invoices: LostNumbers | undefined
  payouts: LostNumbers | undefined
} {
  const isPayout = (number: string): boolean => number.startsWith('K-')
  return {
    invoices: spanOf(numbers.filter((number) => !isPayout(number))),
    payouts: spanOf(numbers.filter(isPayout)),
  }
}

function spanOf(numbers: readonly string[]): LostNumbers | undefined {
  const sorted = numbers.toSorted()
  const [first] = sorted
  const last = sorted.at(-1)
  return first === undefined || last === undefined ? undefined : { count: sorted.length, first, last }
}
