import type { FormFault } from './form-fault.ts'
import type { FormState } from './form-state.ts'
import { valueAt } from './path.ts'

/** The faults that stand in the way of saving, in the order they were found; one per place and code. */
export function openFaults({ faults, refused }: FormState): FormFault[] {
  const known = new Set<string>()
  return [...faults, ...refused].filter(({ path, code }) => {
    const key = `${path}\n${code}`
    return !known.has(key) && known.add(key)
  })
}

/**
 * The fault to show at a place: once its field was left, or a save was tried. That a field nobody filled in is still empty is
 * said at a save only: who passes through a form is not scolded, and nothing moves under a click on its way.
 */
export function shownFault(state: FormState, path: string): FormFault | undefined {
  if (!state.isTried && !state.left.has(path)) return undefined
  const fault = openFaults(state).find((one) => one.path === path)
  const wasFilled = valueAt(state.base.record, path) !== undefined
  return fault?.code === 'missing-key' && !state.isTried && !wasFilled ? undefined : fault
}

/**
 * That the part which holds a place is not there at all: nothing of it was filled in. Each of its required fields says so, once a
 * save was tried.
 */
export function missingPart(state: FormState, path: string): FormFault | undefined {
  if (!state.isTried) return undefined
  return openFaults(state).find(({ code, path: part }) => code === 'missing-key' && path.startsWith(`${part}.`))
}

/** The faults to show at a row of a list: its own and those of its fields, not those of lists within it. */
export function shownRowFaults(state: FormState, row: string): FormFault[] {
  return openFaults(state).filter(({ path }) => {
    const isOwn = path === row || (path.startsWith(`${row}.`) && !path.slice(row.length).includes('['))
    return isOwn && shownFault(state, path) !== undefined
  })
}

/** How many places have a fault. */
export function countOpenPlaces(state: FormState): number {
  return new Set(openFaults(state).map((fault) => fault.path)).size
}
