/** Numbers that look random and are the same on every machine and every run. */
export type Random = {
  /** Whole number from `from` up to and including `until`. */
  between(from: number, until: number): number
  /** True in so many cases out of a thousand. */
  chance(perMille: number): boolean
  /** One of the list. */
  pick<T>(list: readonly [T, ...T[]]): T
}

/**
 * A generator of its own for every subject (a purpose and an id): what happens to one child never shifts the days of
 * another, so that a change in the roster stays a small change in the document.
 */
export function randomFor(...subject: string[]): Random {
  let state = hashOf(subject.join('/'))
  // Mulberry32: 32 bits of state are plenty for a demo, and integers behave alike everywhere.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const between = (from: number, until: number): number => from + (next() % (until - from + 1))
  return {
    between,
    chance: (perMille) => next() % 1000 < perMille,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
  }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash | 0
}
