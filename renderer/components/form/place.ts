import { useCallback } from 'react'
import { settleDraft, type Draft } from './model/draft.ts'
import { write } from './model/form-state.ts'
import { stepInto, valueAt } from './model/path.ts'
import { isTyped } from './model/typed-value.ts'
import { changeForm, useDraftStore } from './draft-store.ts'

/** A place in a form, for a field to read and write: `form.at('licence').at(1).at('from')`. Its path is that of faults. */
export type Place<T> = {
  readonly form: string
  readonly path: string
  at<Key extends keyof T & (string | number)>(key: Key): Place<NonNullable<T[Key]>>
  /** Never set: keeps a place of a number out of a field for text. */
  readonly holds?: T
}

/** The place at a path of a form. */
export function placeAt<T>(form: string, path: string): Place<T> {
  return { form, path, at: (key) => placeAt(form, stepInto(path, key)) }
}

/**
 * The value at a place, and the way to set it, for what a form shows beside its fields. A text that is still being typed and
 * stands for no value is undefined.
 */
export function useDraftValue<T>(at: Place<T>): [T | undefined, (value: Draft<T> | undefined) => void] {
  const value = settleDraft(useDraftStore((store) => valueAt(store.entries[at.form]?.form.draft, at.path)))
  const set = useCallback(
    (next: Draft<T> | undefined) => changeForm(at.form, (form) => write(form, at.path, next)),
    [at.form, at.path],
  )
  return [isTyped(value) ? undefined : (value as T | undefined), set]
}
