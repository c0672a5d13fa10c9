import { isSameCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import type { StoredCell } from './refusal.ts'

/** A cell as it was and as it becomes. */
export type CellEdit = { childId: string; date: string; before: DayCell; after: DayCell }

/** What somebody did at once in one sheet: one command, one step of undo. `words` say what, for the status bar. */
export type SheetEdit = {
  id: string
  hostId: string
  month: string
  cells: readonly CellEdit[]
  words: string
  source: 'typed' | 'answered'
  /** An undo goes back over the edit of that id, a redo does it again. */
  turns?: { id: string; kind: 'undo' | 'redo' }
}

/** An edit that was refused, with what the service said. */
type FailedEdit<Refusal> = { edit: SheetEdit; refusal: Refusal }

/** A cell as the service is known to hold it. */
type KeptCell = { hostId: string; childId: string; date: string; value: DayCell; seen: number }

/**
 * Edits of every sheet on their way: those that wait or are being sent, in order; those refused; what the service is known to
 * hold of cells that were touched; and the steps back and on.
 */
export type EditState<Refusal> = {
  queue: readonly SheetEdit[]
  failed: readonly FailedEdit<Refusal>[]
  /** By cell; `seen` counts answers of the sheet's query since, after two of which the answer itself is believed. */
  kept: ReadonlyMap<string, KeptCell>
  undo: readonly SheetEdit[]
  redo: readonly SheetEdit[]
}

/** Nothing was done yet. */
export const noEdits: EditState<never> = { queue: [], failed: [], kept: new Map(), undo: [], redo: [] }

/** Names a cell among those of all sheets. */
export function cellKey(hostId: string, childId: string, date: string): string {
  return JSON.stringify([hostId, childId, date])
}

/** Puts an edit at the end of the queue. What was refused of the same cells is given up: somebody answers them anew. */
export function addEdit<Refusal>(state: EditState<Refusal>, edit: SheetEdit): EditState<Refusal> {
  const touched = new Set(edit.cells.map((cell) => cellKey(edit.hostId, cell.childId, cell.date)))
  const failed = state.failed.filter(
    ({ edit: old }) => !old.cells.some((cell) => touched.has(cellKey(old.hostId, cell.childId, cell.date))),
  )
  return { ...state, failed, queue: [...state.queue, edit] }
}

/** The cells of an edit as the service is known to hold them: what `looked` says. */
export function lookedAt<Refusal>(state: EditState<Refusal>, edit: SheetEdit): DayCell[] {
  return edit.cells.map(
    ({ childId, date, before }) => state.kept.get(cellKey(edit.hostId, childId, date))?.value ?? before,
  )
}

/** The first of the queue was kept. */
export function editKept<Refusal>(state: EditState<Refusal>): EditState<Refusal> {
  const [edit, ...queue] = state.queue
  if (!edit) return state
  const kept = new Map(state.kept)
  for (const { childId, date, after } of edit.cells) keep(kept, edit.hostId, childId, date, after)
  return { ...state, queue, kept, ...stepsAfter(state, edit) }
}

/** The first of the queue was refused; `stored` is what the service holds where it differs from what was looked at. */
export function editRefused<Refusal>(
  state: EditState<Refusal>,
  refusal: Refusal,
  stored: readonly StoredCell[] = [],
): EditState<Refusal> {
  const [edit, ...queue] = state.queue
  if (!edit) return state
  const kept = new Map(state.kept)
  for (const { childId, date, before } of edit.cells)
    if (!kept.has(cellKey(edit.hostId, childId, date))) keep(kept, edit.hostId, childId, date, before)
  for (const { childId, date, now } of stored) keep(kept, edit.hostId, childId, date, now)
  return { ...state, queue, kept, failed: [...state.failed, { edit, refusal }] }
}

function keep(kept: Map<string, KeptCell>, hostId: string, childId: string, date: string, value: DayCell): void {
  kept.set(cellKey(hostId, childId, date), { hostId, childId, date, value, seen: 0 })
}

/** A refused edit goes again, or is given up. */
export function settleFailed<Refusal>(
  state: EditState<Refusal>,
  id: string,
  choice: 'again' | 'give-up',
): EditState<Refusal> {
  const found = state.failed.find(({ edit }) => edit.id === id)
  if (!found) return state
  const failed = state.failed.filter((one) => one !== found)
  return { ...state, failed, queue: choice === 'again' ? [...state.queue, found.edit] : state.queue }
}

type Steps = Pick<EditState<unknown>, 'undo' | 'redo'>

/** The steps back and on after an edit was kept. */
function stepsAfter({ undo, redo }: Steps, edit: SheetEdit): Steps {
  if (!edit.turns) return { undo: [...undo, edit], redo: redo.filter((step) => !isSameSheet(step, edit)) }
  const { id, kind } = edit.turns
  const from = kind === 'undo' ? undo : redo
  const step = from.find((candidate) => candidate.id === id)
  const rest = from.filter((candidate) => candidate !== step)
  const moved = step ? [step] : []
  return kind === 'undo' ? { undo: rest, redo: [...redo, ...moved] } : { undo: [...undo, ...moved], redo: rest }
}

function isSameSheet(a: SheetEdit, b: { hostId: string; month: string }): boolean {
  return a.hostId === b.hostId && a.month === b.month
}

/** The step back, or on, in a sheet: as it will be once what waits has been kept, so that nobody has to wait for it. */
export function stepIn<Refusal>(
  state: EditState<Refusal>,
  kind: 'undo' | 'redo',
  sheet: { hostId: string; month: string },
): SheetEdit | undefined {
  const then = state.queue.reduce((steps, edit) => stepsAfter(steps, edit), { undo: state.undo, redo: state.redo })
  return then[kind].findLast((edit) => isSameSheet(edit, sheet))
}

/** The edit that turns a step: its cells the other way for an undo, the same for a redo. */
export function turned(step: SheetEdit, kind: 'undo' | 'redo', id: string, words: string): SheetEdit {
  const cells =
    kind === 'redo' ? step.cells : step.cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before }))
  return { ...step, id, words, cells, turns: { id: step.id, kind } }
}

/** An answer of the sheet's query came: what it confirms, or has had time to, is no longer laid over it. */
export function answerCame<Refusal>(
  state: EditState<Refusal>,
  hostId: string,
  storedAt: (childId: string, date: string) => DayCell | undefined,
): EditState<Refusal> {
  if (state.kept.size === 0) return state
  const kept = new Map<string, KeptCell>()
  for (const [key, entry] of state.kept) {
    if (entry.hostId !== hostId) kept.set(key, entry)
    else {
      const stored = storedAt(entry.childId, entry.date)
      const isConfirmed = stored !== undefined && isSameCell(stored, entry.value)
      if (!isConfirmed && entry.seen < 1) kept.set(key, { ...entry, seen: entry.seen + 1 })
    }
  }
  return { ...state, kept }
}

/** Cells of a host's sheet that are not yet, or not, what the query answered: kept, refused, on their way, each over the other. */
export function overlayOf<Refusal>(state: EditState<Refusal>, hostId: string): Map<string, Map<string, DayCell>> {
  const overlay = new Map<string, Map<string, DayCell>>()
  const put = (childId: string, date: string, value: DayCell): void => {
    const dates = overlay.get(childId)
    if (dates) dates.set(date, value)
    else overlay.set(childId, new Map([[date, value]]))
  }
  for (const { hostId: host, childId, date, value } of state.kept.values())
    if (host === hostId) put(childId, date, value)
  for (const edit of [...state.failed.map((failed) => failed.edit), ...state.queue])
    if (edit.hostId === hostId) for (const { childId, date, after } of edit.cells) put(childId, date, after)
  return overlay
}
