import { useLayoutEffect } from 'react'
import { checkRecord } from '../../../shared/formats/exchange/check-record.ts'
import { dropIdleDraft, useDraftStore } from './draft-store.ts'
import { receiveStored } from './model/form-saving.ts'
import { openForm, type Stored } from './model/form-state.ts'
import type { RecordKind } from './model/record-kind.ts'

type Options = { key: string; kind: RecordKind; title: string; stored: Stored | undefined }

/**
 * Opens the draft of a record for as long as its screen is in view, before anything is painted, and hands it what is stored
 * when that changes. A draft with changes stays when the screen goes, one without is forgotten.
 */
export function useOpenDraft({ key, kind, title, stored }: Options): void {
  // Layout effects: the screen that goes lets go before the one that comes takes the same draft.
  useLayoutEffect(() => () => leaveDraft(key), [key])
  useLayoutEffect(() => {
    if (stored) enterDraft({ key, kind, title, stored })
  }, [key, kind, title, stored])
}

function enterDraft({ key, kind, title, stored }: Options & { stored: Stored }): void {
  const { entries, open } = useDraftStore.getState()
  const entry = entries[key]
  const form = entry ? receiveStored(entry.form, stored) : openForm(stored, (value) => checkRecord(kind, value))
  // Every render may bring the same answer again.
  if (entry?.isInView && entry.form === form && entry.title === title) return
  const isKept = form.isChanged && (entry?.isInView === false || entry?.isKept === true)
  open(key, { form, title, address: window.location.hash, isInView: true, isKept })
}

function leaveDraft(key: string): void {
  useDraftStore.getState().change(key, () => ({ isInView: false }))
  dropIdleDraft(key)
}
