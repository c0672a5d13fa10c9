import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** What was written last for a month: where, when (`2026-11-10T14:32:00`), how many files, and what they held. */
export type WrittenForms = { folder: string; at: string; count: number; content: string }

type Store = {
  /** The folder that was chosen last; the next month starts with it. */
  folder: string | undefined
  /** By month, since the window was opened. */
  written: Readonly<Record<string, WrittenForms>>
  choose(folder: string): void
  remember(month: string, written: WrittenForms): void
}

/** Where forms go on this computer. The folder is kept between starts; what the forms held, names of children, is not. */
export const useWrittenStore = create<Store>()(
  persist(
    (set) => ({
      folder: undefined,
      written: {},
      choose: (folder) => set({ folder }),
      remember: (month, forms) => set(({ written }) => ({ written: { ...written, [month]: forms } })),
    }),
    { name: 'onthaal.reports', partialize: ({ folder }) => ({ folder }) },
  ),
)
