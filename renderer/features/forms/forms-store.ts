import { create } from 'zustand'
import type { FileChoices } from './form-types.ts'

type Store = {
  /** Paths of the chosen files, in their order. */
  files: readonly string[]
  /** How often files were chosen: the same file may hold something else by now. */
  round: number
  /** What was settled by hand, by path. */
  choices: Readonly<Record<string, FileChoices>>
  open(files: readonly string[]): void
  /** Changes what was settled for a file. */
  settle(path: string, change: Omit<FileChoices, 'path'>): void
  leaveFile(path: string): void
  close(): void
}

/** The forms that are being read in: kept while somebody looks elsewhere, gone with the window. */
export const useFormsStore = create<Store>()((set) => ({
  files: [],
  round: 0,
  choices: {},
  open: (files) => set(({ round }) => ({ files: [...files], choices: {}, round: round + 1 })),
  settle: (path, change) =>
    set(({ choices }) => ({ choices: { ...choices, [path]: { ...choices[path], ...change, path } } })),
  leaveFile: (path) => set(({ files }) => ({ files: files.filter((file) => file !== path) })),
  close: () => set({ files: [], choices: {} }),
}))
