import { flushSync } from 'react-dom'
import { changeForm, formNow, useDraftStore } from '../../../components/form/draft-store.ts'
import { countOpenPlaces } from '../../../components/form/model/form-faults.ts'
import { trySave } from '../../../components/form/model/form-state.ts'

/** Shows every fault of several forms, so that none of them is kept while another is not in order. */
export function tryForms(keys: readonly string[]): boolean {
  flushSync(() => {
    for (const key of keys) changeForm(key, trySave)
  })
  return keys.every((key) => faultsOf(key) === 0)
}

/** How many places of a form are not in order, once a save was tried. */
export function useTriedFaults(key: string): number {
  return useDraftStore((store) => (store.entries[key]?.form.isTried ? faultsOf(key) : 0))
}

function faultsOf(key: string): number {
  const form = formNow(key)
  return form ? countOpenPlaces(form) : 0
}
