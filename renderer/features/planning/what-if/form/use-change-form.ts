import { useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { changeForm, formNow, useDraftStore } from '../../../../components/form/draft-store.ts'
import { openFaults } from '../../../../components/form/model/form-faults.ts'
import { openForm, trySave } from '../../../../components/form/model/form-state.ts'
import { placeAt } from '../../../../components/form/place.ts'
import { checkChange } from '../model/check-change.ts'
import type { ChangeKind, ChangeRecords } from '../model/change-draft.ts'

/** Names the draft of the one change that is being typed. */
const key = 'what-if'

/** Where a change that is being typed says whom it is about, whatever its kind. */
export const typedChange = placeAt<{ childId?: string; agreementId?: string; hostId?: string; from?: string }>(key, '')

/** The form of a change: places for its fields, and its record once nothing stands in the way. */
export function useChangeForm<Kind extends ChangeKind>(kind: Kind, begin: Partial<ChangeRecords[Kind]>) {
  const element = useRef<HTMLFormElement>(null)
  const first = useRef(begin)
  useLayoutEffect(() => {
    const { open, drop } = useDraftStore.getState()
    const form = openForm({ record: first.current, version: undefined }, checkChange(kind))
    open(key, { form, title: '', address: '', isInView: true, isKept: false })
    return () => drop(key)
  }, [kind])
  const submit = (onRecord: (record: ChangeRecords[Kind]) => void) => {
    const form = formNow(key)
    if (!form) return
    const tried = trySave(form)
    flushSync(() => changeForm(key, () => tried))
    if (openFaults(tried).length > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    // Without faults the record has what checkChange asks for, which is what the kind holds.
    else onRecord(tried.record as ChangeRecords[Kind])
  }
  return { element, at: placeAt<ChangeRecords[Kind]>(key, '').at, submit }
}
