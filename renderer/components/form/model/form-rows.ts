import { review, type FormState } from './form-state.ts'
import { isList, putAt, stepInto, valueAt } from './path.ts'

/** The rows of a list of the draft. */
export function rowsAt(draft: unknown, path: string): readonly unknown[] {
  const rows = valueAt(draft, path)
  return isList(rows) ? rows : []
}

/** Adds a row at the end of a list. */
export function addRow(state: FormState, path: string, row: unknown): FormState {
  return withRows(state, path, [...rowsAt(state.draft, path), row], { discarded: undefined })
}

/** Takes a row away; it can be put back until another row is taken away or the record is saved. */
export function removeRow(state: FormState, path: string, index: number): FormState {
  const rows = rowsAt(state.draft, path)
  if (index < 0 || index >= rows.length) return state
  const left = movePaths(state.left, path, index, -1)
  const removed = { path, index, row: rows[index] }
  return withRows(state, path, rows.toSpliced(index, 1), { removed, left, discarded: undefined })
}

/** Puts the row that was taken away last back in its place. */
export function undoRemove(state: FormState): FormState {
  const { removed } = state
  if (!removed) return state
  const { path, index, row } = removed
  const left = movePaths(state.left, path, index, 1)
  return withRows(state, path, rowsAt(state.draft, path).toSpliced(index, 0, row), { removed: undefined, left })
}

function withRows(state: FormState, path: string, rows: readonly unknown[], change: Partial<FormState>): FormState {
  // Rows move: what the service said of one by its index no longer says which.
  const refused = state.refused.filter((fault) => !fault.path.startsWith(`${path}[`))
  return review({ ...state, ...change, refused, draft: putAt(state.draft, path, rows) })
}

/** Paths of fields with the rows from an index on moved by one; those of a row that goes are dropped. */
function movePaths(paths: ReadonlySet<string>, list: string, from: number, by: 1 | -1): Set<string> {
  return new Set(
    [...paths].flatMap((path) => {
      const [, index, rest = ''] = path.startsWith(`${list}[`)
        ? (/^\[(\d+)\](.*)$/.exec(path.slice(list.length)) ?? [])
        : []
      const at = Number(index)
      if (index === undefined || at < from) return [path]
      return by === -1 && at === from ? [] : [`${stepInto(list, at + by)}${rest}`]
    }),
  )
}
