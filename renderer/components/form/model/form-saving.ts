import { isSame, settleDraft } from './draft.ts'
import { openForm, review, type FormState, type Stored } from './form-state.ts'
import { mergeRecords, type Side } from './merge-records.ts'

/**
 * What the service has now. A form without changes shows it, and so does one whose changes are in it; changes go on from it
 * when it says the same as before; otherwise they stay, and saving meets the conflict. An answer may be older than what the
 * form knows from its last save: that is passed over.
 */
export function receiveStored(state: FormState, stored: Stored): FormState {
  if ((stored.version ?? 0) <= (state.base.version ?? 0)) return state
  const isSettled = isSame(normal(state, stored.record), state.record) && state.faults.length === 0
  if (!state.isChanged || isSettled) return reopen(state, stored)
  if (isSame(normal(state, stored.record), normal(state, state.base.record)))
    return review({ ...state, base: stored, conflict: undefined })
  return state
}

/** A record was kept as `version`. What was typed while it was on its way stays, as a change of what is stored now. */
export function settleSaved(state: FormState, sent: FormState, version: number | undefined): FormState {
  const later = mergeRecords(sent.draft, settleDraft(state.draft), sent.record, () => 'mine')
  const base = { record: sent.record, version: version ?? state.base.version }
  return review({ ...reopen(state, base), draft: later.record })
}

/**
 * Somebody else kept another version. Changes that do not touch go together at once (`conflict` is then undefined, and the
 * form can be saved again); where both changed the same, it waits for a choice.
 */
export function meetConflict(state: FormState, theirs: Stored): FormState {
  const { record, clashes } = mergeRecords(state.base.record, settleDraft(state.draft), theirs.record)
  if (clashes.length > 0) return { ...state, conflict: { theirs, clashes } }
  return review({ ...state, base: theirs, draft: record, conflict: undefined })
}

/** Chooses a side at every clash; what is not named is theirs. The draft then goes on from what is stored. */
export function chooseSides(state: FormState, chosen: ReadonlyMap<string, Side>): FormState {
  const { conflict } = state
  if (!conflict) return state
  const { theirs } = conflict
  const sideOf = (path: string): Side => chosen.get(path) ?? 'theirs'
  const { record, clashes } = mergeRecords(state.base.record, settleDraft(state.draft), theirs.record, sideOf)
  const yielded = clashes.filter((clash) => sideOf(clash.path) === 'theirs')
  return review({ ...state, base: theirs, draft: record, conflict: undefined, yielded })
}

/** Goes back to editing without a choice; the next save meets the conflict again. */
export function putOffConflict(state: FormState): FormState {
  return { ...state, conflict: undefined }
}

/** What was typed and not taken has been read. */
export function forgetYielded(state: FormState): FormState {
  return { ...state, yielded: [] }
}

/** The form opened anew; what had to yield to somebody else's change stays readable. */
function reopen(state: FormState, stored: Stored): FormState {
  return { ...openForm(stored, state.check), yielded: state.yielded }
}

/** A record in its normal form; as it is when it has faults of its own. */
function normal(state: FormState, record: unknown): unknown {
  const checked = state.check(record)
  return 'record' in checked ? checked.record : record
}
