const space = '\u00a0'
const minus = '\u2212'

/** An amount in integer cents without a sign of currency, as columns show it: `1.234,50`; minus is U+2212. */
export function formatAmount(cents: number): string {
  return `${cents < 0 ? minus : ''}${digits(Math.abs(cents))}`
}

/** An amount in integer cents with its currency: `€ 1.234,50`, negative `− € 10,42`. Its spaces never break. */
export function formatMoney(cents: number): string {
  return `${cents < 0 ? `${minus}${space}` : ''}€${space}${digits(Math.abs(cents))}`
}

/** A difference in integer cents for a column: always with its sign, `− 10,42`, `+ 7,35`; zero is `0,00`. */
export function formatDifference(cents: number): string {
  return cents === 0 ? '0,00' : `${sign(cents)}${space}${digits(Math.abs(cents))}`
}

/** A difference in integer cents in a sentence: `− € 10,42`, `+ € 7,35`; zero is `€ 0,00`. */
export function formatMoneyDifference(cents: number): string {
  return cents === 0 ? formatMoney(0) : `${sign(cents)}${space}€${space}${digits(Math.abs(cents))}`
}

/** A count that differs, with its sign and no space: `−2`, `+1`. */
export function formatSignedCount(count: number): string {
  return count === 0 ? '0' : `${sign(count)}${formatNumber(Math.abs(count))}`
}

/** A number the way it is written here: comma as decimal sign, points between thousands, at most two decimals. */
export function formatNumber(value: number, decimals?: number): string {
  const text =
    decimals === undefined ? String(Math.round(Math.abs(value) * 100) / 100) : Math.abs(value).toFixed(decimals)
  const [whole = '0', fraction] = text.split('.')
  return `${value < 0 ? minus : ''}${grouped(whole)}${fraction === undefined ? '' : `,${fraction}`}`
}

/** A size of a file in bytes: `14,2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes}${space}bytes`
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1000, 0)}${space}kB`
  return `${formatNumber(bytes / 1_000_000, 1)}${space}MB`
}

function digits(cents: number): string {
  return `${grouped(String(Math.floor(cents / 100)))},${String(cents % 100).padStart(2, '0')}`
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, '.')
}

function sign(value: number): string {
  return value < 0 ? minus : '+'
}
