import { isSame, settleDraft, toRecord } from './draft.ts'
import type { CheckForm, FormFault } from './form-fault.ts'
import type { Clash } from './merge-records.ts'
import { isWithin, putAt, valueAt } from './path.ts'

/** A record as the service has it; a new one has no version yet. */
export type Stored = { record: unknown; version: number | undefined }

/** What somebody else kept meanwhile, and where it clashes with the draft. */
export type Conflict = { theirs: Stored; clashes: readonly Clash[] }

/** A row that was taken away, to be put back. */
export type RemovedRow = { path: string; index: number; row: unknown }

/** A form: what was stored when it was opened, what is typed since, and what is wrong with it. Never changed in place. */
export type FormState = {
  readonly check: CheckForm
  readonly base: Stored
  readonly draft: unknown
  /** The record that the draft stands for, in its normal form where it has no faults. */
  readonly record: unknown
  readonly isChanged: boolean
  /** Every fault of the draft, shown or not. */
  readonly faults: readonly FormFault[]
  /** Faults that only the service could find; those of a place go when it is changed. */
  readonly refused: readonly FormFault[]
  /** Fields that were left. */
  readonly left: ReadonlySet<string>
  readonly isTried: boolean
  readonly removed: RemovedRow | undefined
  readonly conflict: Conflict | undefined
  /** Where theirs was chosen over what was typed, with what was typed. */
  readonly yielded: readonly Clash[]
  /** The draft that was thrown away last, to be taken back. */
  readonly discarded: unknown
}

/** A form just opened. */
export function openForm(base: Stored, check: CheckForm): FormState {
  return review({
    check,
    base,
    draft: base.record,
    record: base.record,
    isChanged: false,
    faults: [],
    refused: [],
    left: new Set(),
    isTried: false,
    removed: undefined,
    conflict: undefined,
    yielded: [],
    discarded: undefined,
  })
}

/** The form with its draft read anew: record, faults and whether anything was changed. */
export function review(state: FormState): FormState {
  const { record, faults } = toRecord(state.draft)
  const checked = state.check(record)
  const unread = new Set(faults.map((fault) => fault.path))
  // A text that stands for no value is left out of the record; that its key is missing is no second fault.
  const broken = 'faults' in checked ? checked.faults.filter((fault) => !unread.has(fault.path)) : []
  return {
    ...state,
    record: 'record' in checked ? checked.record : record,
    faults: [...faults, ...broken],
    isChanged: faults.length > 0 || !isSame(record, toRecord(state.base.record).record),
  }
}

/** Writes a value, or a text being typed, at a place. */
export function write(state: FormState, path: string, value: unknown): FormState {
  return review({
    ...state,
    draft: putAt(state.draft, path, value),
    refused: state.refused.filter((fault) => !isWithin(fault.path, path) && !isWithin(path, fault.path)),
    discarded: undefined,
  })
}

/** A field is left: its text becomes the value it stands for, and its fault may be shown. */
export function leave(state: FormState, path: string): FormState {
  const typed = valueAt(state.draft, path)
  const settled = settleDraft(typed)
  const left = state.left.has(path) ? state.left : new Set(state.left).add(path)
  return { ...state, left, ...(settled !== typed && { draft: putAt(state.draft, path, settled) }) }
}

/** A save is tried: every text that can becomes its value, and every fault is shown. */
export function trySave(state: FormState): FormState {
  return { ...state, draft: settleDraft(state.draft), isTried: true, refused: [] }
}

/** The service found faults. */
export function refuse(state: FormState, faults: readonly FormFault[]): FormState {
  return { ...state, isTried: true, refused: faults }
}

/** Throws what was typed away; it can be taken back until something is typed again. */
export function discard(state: FormState): FormState {
  return { ...openForm(state.base, state.check), discarded: state.draft }
}

/** Takes back what was thrown away. */
export function undoDiscard(state: FormState): FormState {
  return state.discarded === undefined ? state : review({ ...state, draft: state.discarded, discarded: undefined })
}
