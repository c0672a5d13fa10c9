import { create } from 'zustand'
import type { BoardTrouble } from '../model/board-rows.ts'

/** How the board is looked at. Kept while the window is open, so that coming back finds it as it was left. */
type BoardView = {
  filter: string
  trouble: BoardTrouble | undefined
  /** Cells show free places instead of peaks. */
  isFree: boolean
  change(change: Partial<Pick<BoardView, 'filter' | 'trouble' | 'isFree'>>): void
}

/** The view of the board, and the way to change it. */
export const useBoardView = create<BoardView>()((set) => ({
  filter: '',
  trouble: undefined,
  isFree: false,
  change: (change) => set(change),
}))
