import { isSame } from './draft.ts'

/**
 * Merges two changes of a list whose rows have no ids, as a set of whole rows: a changed row is one taken away and one put in.
 * Undefined when both took the same row away and put something in its place, or one did: which belongs to which is then a
 * guess, so the whole list is a clash.
 */
export function mergeSets(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] | undefined {
  const goneOfMine = without(base, mine)
  const goneOfTheirs = without(base, theirs)
  const newOfMine = without(mine, base)
  const newOfTheirs = without(theirs, base)
  const goneOfBoth = without(goneOfMine, without(goneOfMine, goneOfTheirs))
  if (goneOfBoth.length > 0 && !isSame(newOfMine, newOfTheirs)) return undefined
  return [...without(mine, without(goneOfTheirs, goneOfMine)), ...without(newOfTheirs, newOfMine)]
}

/** The rows of a list without those of another, each taken away once. */
function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const left = [...others]
  return list.filter((row) => {
    const at = left.findIndex((other) => isSame(row, other))
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}
