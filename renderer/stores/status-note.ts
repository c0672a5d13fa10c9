import { useEffect } from 'react'
import { create } from 'zustand'
import { useSaving } from './saving.ts'

/** What a screen says in the status bar while nothing is being kept: `Voorbeeld, er is nog niets uitgegeven`. */
type StatusNote = { text: string; detail?: string }

type Store = { note: StatusNote | undefined; set(note: StatusNote | undefined): void }

/** The note of the screen in view. */
export const useStatusNoteStore = create<Store>()((set) => ({ note: undefined, set: (note) => set({ note }) }))

/** Puts a note in the status bar for as long as the screen is there. */
export function useStatusNote(text: string | undefined, detail?: string): void {
  const set = useStatusNoteStore((store) => store.set)
  useEffect(() => {
    set(text === undefined ? undefined : { text, ...(detail !== undefined && { detail }) })
    if (text !== undefined) useSaving.getState().settle()
    return () => set(undefined)
  }, [set, text, detail])
}

/** Says in the status bar what came of a key that changed nothing. */
export function say(words: string): void {
  useStatusNoteStore.getState().set({ text: words })
  useSaving.getState().settle()
}
