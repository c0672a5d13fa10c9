/** What a typed number can be: an invoice or statement by its number, or a structured communication, whole or in part. */
export type NumberQuery = {
  /** Digits alone; at least three. */
  digits: string
  /** `2026-00058`, `K-2026-00058` or the beginning of one, where it can be that. */
  number?: { isPayout: boolean; year: string; serial: string }
}

const separators = /[\s+*/.\-–()]/g
const fewest = 3
/** Longer than anything that has a number: a structured communication is twelve digits. */
const most = 16

/** Reads what was typed as a number; undefined where it is none. Words before it (OGM, factuur) are no part of it. */
export function readNumberQuery(query: string): NumberQuery | undefined {
  if (query.length > 60) return undefined
  const named = query.trim().replace(/^(?:ogm|vcs|factuur|afrekening|nr\.?)\s*/i, '')
  const isPayout = /^k\b/i.test(named)
  const digits = named.replace(/^k/i, '').replace(separators, '')
  if (!/^\d+$/.test(digits) || digits.length < fewest || digits.length > most) return undefined
  const [, year, serial] = /^(20\d\d)(\d{0,6})$/.exec(digits) ?? []
  return { digits, ...(year !== undefined && { number: { isPayout, year, serial: serial ?? '' } }) }
}
