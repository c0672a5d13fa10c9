import { create } from 'zustand'
import type { FormState } from './model/form-state.ts'

/** A form in memory. */
type Entry = {
  form: FormState
  /** What the program calls the record. */
  title: string
  /** Where it is edited, as the hash of the window's address. */
  address: string
  isInView: boolean
  /** Its changes stem from an earlier visit of that screen. */
  isKept: boolean
}

type Store = {
  entries: Readonly<Partial<Record<string, Entry>>>
  open(key: string, entry: Entry): void
  /** Changes an entry that is there. */
  change(key: string, change: (entry: Entry) => Partial<Entry>): void
  drop(key: string): void
}

/**
 * What is typed and not kept, per record. In memory only: it holds data of people, and those lie in the database and nowhere
 * else. Leaving a screen therefore loses nothing; closing the program does.
 */
export const useDraftStore = create<Store>()((set) => ({
  entries: {},
  open: (key, entry) => set(({ entries }) => ({ entries: { ...entries, [key]: entry } })),
  change: (key, change) =>
    set(({ entries }) => {
      const entry = entries[key]
      return entry ? { entries: { ...entries, [key]: { ...entry, ...change(entry) } } } : {}
    }),
  drop: (key) => set(({ entries }) => ({ entries: { ...entries, [key]: undefined } })),
}))

/** Changes a form that is open. Once it has no changes left, later ones are of this visit. */
export function changeForm(key: string, change: (form: FormState) => FormState): void {
  useDraftStore.getState().change(key, (entry) => {
    const form = change(entry.form)
    return { form, isKept: entry.isKept && form.isChanged }
  })
}

/** Forgets a draft that holds nothing any more: its screen is gone, and it has no changes. */
export function dropIdleDraft(key: string): void {
  const { entries, drop } = useDraftStore.getState()
  const entry = entries[key]
  if (entry && !entry.isInView && !entry.form.isChanged) drop(key)
}

/** A form as it is now; undefined when it is not open. */
export function formNow(key: string): FormState | undefined {
  return useDraftStore.getState().entries[key]?.form
}
