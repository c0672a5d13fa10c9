/** A first and a last name. */
type Name = { firstName: string; lastName: string }

/**
 * How much two names are alike, 0–100 rounded down: their words are paired, the best pair first, whatever their order, and the
 * letters that fit are counted. A swap of first and last name therefore does not matter. Opgroeien compares like this and
 * refuses under 90 % (R24); its exact measure is not published, so this is an estimate.
 */
export function nameMatch(a: Name, b: Name): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const letters = Math.max(lengthOf(left), lengthOf(right))
  if (letters === 0) return 100
  const pairs = left
    .flatMap((one, i) => right.map((other, j) => ({ i, j, alike: alikeLetters(one, other) })))
    .sort((x, y) => y.alike - x.alike)
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()]
  let alike = 0
  for (const pair of pairs) {
    if (usedLeft.has(pair.i) || usedRight.has(pair.j)) continue
    usedLeft.add(pair.i)
    usedRight.add(pair.j)
    alike += pair.alike
  }
  return Math.floor((alike * 100) / letters)
}

function wordsOf({ firstName, lastName }: Name): string[] {
  return `${firstName} ${lastName}`
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((total, word) => total + word.length, 0)
}

/** Letters of the longer word that need no change to become the other. */
function alikeLetters(a: string, b: string): number {
  return Math.max(0, Math.max(a.length, b.length) - distance(a, b))
}

/** Letters to change, add or leave out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change))
    }
    row = next
  }
  return row[b.length] ?? 0
}
