/** Order of printed lists: by UTF-16 code unit, so that it is the same on every machine and in every language (exchange.md §1). */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
