import { useDraftStore } from '../../../components/form/draft-store.ts'
import { openFaults } from '../../../components/form/model/form-faults.ts'
import { isWithin } from '../../../components/form/model/path.ts'

/** Whether a part of a form has faults, for a part that is off the screen. */
export function useHasFaultsIn(form: string, path: string): boolean {
  return useDraftStore((store) => {
    const state = store.entries[form]?.form
    return state !== undefined && openFaults(state).some((fault) => isWithin(fault.path, path))
  })
}
