import { create } from 'zustand'
import type { TodaySection } from '../../../shared/domain/today/line-kinds.ts'

type Store = {
  /** The line that the keys were on, so that coming back from where it is solved finds the place again. */
  lineId: string | undefined
  /** Parts that show all of their lines. */
  opened: ReadonlySet<TodaySection>
  choose(lineId: string): void
  open(section: TodaySection): void
}

/** View state of Vandaag, kept while the window is open. */
export const useTodayStore = create<Store>()((set) => ({
  lineId: undefined,
  opened: new Set(),
  choose: (lineId) => set({ lineId }),
  open: (section) => set(({ opened }) => ({ opened: new Set([...opened, section]) })),
}))
