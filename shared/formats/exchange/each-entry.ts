import { faulty } from './faults.ts'

type Entry = Record<string, unknown>

/** Visits the entries of a list that are objects; a list or entry at fault is passed over. */
export function eachEntry(
  list: unknown,
  path: string,
  visit: (entry: Entry, path: string, index: number) => void,
): void {
  if (!Array.isArray(list)) return
  for (const [index, entry] of list.entries())
    if (entry !== faulty && typeof entry === 'object' && entry !== null)
      visit(entry as Entry, `${path}[${index}]`, index)
}
