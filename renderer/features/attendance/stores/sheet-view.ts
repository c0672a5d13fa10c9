import { create } from 'zustand'

/** The cell that the keys act on, by what it is, so that it stays when rows come and go. */
type ChosenCell = { childId: string; date: string }

type SheetView = {
  /** The chosen cell per host and month. */
  chosen: ReadonlyMap<string, ChosenCell>
  /** Children put on a sheet by hand, before they have a day there. */
  added: ReadonlyMap<string, readonly string[]>
  showsWeekends: boolean
  /** What is known of the chosen cell is shown at the side. */
  isDetailOpen: boolean
  choose(sheet: string, cell: ChosenCell): void
  add(sheet: string, childId: string): void
  change(change: Partial<Pick<SheetView, 'showsWeekends' | 'isDetailOpen'>>): void
}

/** How the month sheets are looked at. Kept while the window is open, so that coming back finds a sheet as it was left. */
export const useSheetView = create<SheetView>()((set) => ({
  chosen: new Map(),
  added: new Map(),
  showsWeekends: false,
  isDetailOpen: false,
  choose: (sheet, cell) => set(({ chosen }) => ({ chosen: new Map(chosen).set(sheet, cell) })),
  add: (sheet, childId) =>
    set(({ added }) => ({ added: new Map(added).set(sheet, [...(added.get(sheet) ?? []), childId]) })),
  change: (change) => set(change),
}))
