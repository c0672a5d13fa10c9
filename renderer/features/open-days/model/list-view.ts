import { targetOf } from '../../../components/next-row.ts'

/** A line of the list: a row, or the head of a group with the ids of its rows. */
export type ListLine = { id: string; members?: readonly string[] }

/** How the list is looked at: where the keys act, from where a stretch is chosen, and what is chosen. */
export type ListView = {
  cursor: string | undefined
  anchor: string | undefined
  chosen: ReadonlySet<string>
}

export const untouched: ListView = { cursor: undefined, anchor: undefined, chosen: new Set() }

/** What a key does with the list; undefined for a key that means nothing to it. */
export function afterKey(
  view: ListView,
  lines: readonly ListLine[],
  { key, shiftKey, ctrlKey }: { key: string; shiftKey: boolean; ctrlKey: boolean },
): ListView | undefined {
  if (ctrlKey) return key.toLowerCase() === 'a' ? { ...view, chosen: new Set(lines.flatMap(rowsOf)) } : undefined
  if (key === 'Escape') return view.chosen.size > 0 ? { ...view, anchor: view.cursor, chosen: new Set() } : undefined
  if (key === ' ') return view.cursor === undefined ? undefined : toggled(view, lines, view.cursor)
  const at = lines.findIndex(({ id }) => id === view.cursor)
  const target = targetOf(key, at, lines.length)
  const next = target === undefined ? undefined : lines[Math.max(0, Math.min(lines.length - 1, target))]
  if (!next) return undefined
  return shiftKey ? stretchedTo(view, lines, next.id) : { ...view, cursor: next.id, anchor: next.id }
}

/** A line chosen or let go; the head of a group chooses all of its rows, unless all of them are chosen already. */
export function toggled(view: ListView, lines: readonly ListLine[], id: string): ListView {
  const line = lines.find((one) => one.id === id)
  if (!line) return view
  const rows = rowsOf(line)
  const isChosen = rows.every((row) => view.chosen.has(row))
  const chosen = new Set(view.chosen)
  for (const row of rows)
    if (isChosen) chosen.delete(row)
    else chosen.add(row)
  return { cursor: id, anchor: id, chosen }
}

/** Everything from where a stretch began to a line; what was chosen before stays. */
export function stretchedTo(view: ListView, lines: readonly ListLine[], id: string): ListView {
  const anchor = view.anchor ?? view.cursor ?? id
  const [a, b] = [lines.findIndex((one) => one.id === anchor), lines.findIndex((one) => one.id === id)]
  if (b < 0) return view
  const [first, last] = a < 0 ? [b, b] : [Math.min(a, b), Math.max(a, b)]
  const rows = lines.slice(first, last + 1).flatMap((line) => (line.members ? [] : [line.id]))
  return { cursor: id, anchor, chosen: new Set([...view.chosen, ...rows]) }
}

/**
 * The view of lines that changed: what is gone is no longer chosen, and the keys act on what took the place of the line that
 * went.
 */
export function keptView(view: ListView, before: readonly ListLine[], lines: readonly ListLine[]): ListView {
  const there = new Set(lines.flatMap(rowsOf))
  const chosen = [...view.chosen].every((id) => there.has(id))
    ? view.chosen
    : new Set([...view.chosen].filter((id) => there.has(id)))
  if (view.cursor === undefined || lines.some(({ id }) => id === view.cursor)) return { ...view, chosen }
  const at = before.findIndex(({ id }) => id === view.cursor)
  const still = new Map(lines.map((line) => [line.id, line]))
  const next =
    before.slice(at + 1).find(({ id, members }) => !members && still.has(id)) ??
    before.slice(0, Math.max(0, at)).findLast(({ id, members }) => !members && still.has(id))
  return { cursor: next?.id, anchor: next?.id, chosen }
}

/** What an action is about: the rows that are chosen, else the row or group where the keys act. */
export function actedOn(view: ListView, lines: readonly ListLine[]): readonly string[] {
  if (view.chosen.size > 0) return lines.flatMap(rowsOfLine).filter((id) => view.chosen.has(id))
  const line = lines.find(({ id }) => id === view.cursor)
  return line ? rowsOf(line) : []
}

function rowsOf({ id, members }: ListLine): readonly string[] {
  return members ?? [id]
}

function rowsOfLine({ id, members }: ListLine): readonly string[] {
  return members ? [] : [id]
}
