import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** Where the documents of a month were written last, and their names. */
export type WrittenDocuments = { folder: string; files: string[] }

type Store = {
  /** The folder that was chosen last; the next month starts with it. */
  folder: string | undefined
  /** By month. */
  written: Readonly<Record<string, WrittenDocuments>>
  choose(folder: string): void
  remember(month: string, documents: WrittenDocuments): void
}

/** Where documents go on this computer. Kept between starts: it is a habit of this desk, no fact of the service. */
export const useFolderStore = create<Store>()(
  persist(
    (set) => ({
      folder: undefined,
      written: {},
      choose: (folder) => set({ folder }),
      remember: (month, documents) => set(({ written }) => ({ written: { ...written, [month]: documents } })),
    }),
    { name: 'onthaal.documents' },
  ),
)
