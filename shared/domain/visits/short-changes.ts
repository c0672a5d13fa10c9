/** A change of a field as the history shows it. */
export type ShortChange = { field: string; before?: unknown; after?: unknown }

type Values = Readonly<Record<string, unknown>>

/** What tells one machine from another is not what was changed. */
const left = new Set(['id', 'edits', 'isShared'])
/** Longer texts are shown around the place where they differ. */
const longest = 300
const around = 60

/**
 * The fields that differ, in the order of the record as it is now: of lists the entries that differ, of long texts (notes may have 200,000
 * characters) the part that differs with some text around it.
 */
export function shortChanges(before: object = {}, after: object = {}): ShortChange[] {
  const [old, now] = [before as Values, after as Values]
  return [...new Set([...Object.keys(now), ...Object.keys(old)])]
    .filter((field) => !left.has(field) && !isSame(old[field], now[field]))
    .map((field) => {
      const [first, second] = shortened(old[field], now[field])
      return {
        field,
        ...(first !== undefined && { before: first }),
        ...(second !== undefined && { after: second }),
      }
    })
}

function shortened(before: unknown, after: unknown): [unknown, unknown] {
  if (Array.isArray(before) || Array.isArray(after)) return differingEntries(before, after)
  return shortTexts(before, after)
}

function differingEntries(before: unknown, after: unknown): [unknown, unknown] {
  const [old, now] = [listOf(before), listOf(after)]
  const without = (list: readonly unknown[], other: readonly unknown[]): unknown[] | undefined => {
    const known = new Set(other.map((entry) => JSON.stringify(entry)))
    const differing = list.filter((entry) => !known.has(JSON.stringify(entry))).map(shortEntry)
    return differing.length > 0 ? differing : undefined
  }
  return [without(old, now), without(now, old)]
}

function shortEntry(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, typeof value === 'string' ? cut(value, 0, value.length) : value]),
  )
}

function shortTexts(before: unknown, after: unknown): [unknown, unknown] {
  const [old, now] = [textOf(before), textOf(after)]
  if (old.length <= longest && now.length <= longest) return [before, after]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const part = (value: unknown, text: string): unknown =>
    value === undefined ? undefined : cut(text, start - around, text.length - end + around)
  return [part(before, old), part(after, now)]
}

/** Part of a text, no longer than is shown, with `…` where something was left out; never half a character. */
function cut(text: string, from: number, until: number): string {
  const [first, last] = [Math.max(0, from), Math.min(text.length, until)]
  const shown = text
    .slice(first, Math.min(last, first + longest))
    .toWellFormed()
    .replaceAll('�', '')
  const isCut = first + longest < last || last < text.length
  return `${first > 0 ? '…' : ''}${shown}${isCut ? '…' : ''}`
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
