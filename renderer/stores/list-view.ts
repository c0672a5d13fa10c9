import { create } from 'zustand'
import type { Sort } from '../components/table-types.ts'

/** How a list is looked at. Kept while the window is open, so that coming back from a file finds the list as it was left. */
type ListView = {
  filter: string
  state: string | undefined
  sort: Sort | undefined
  selectedId: string | undefined
}

/** The lists that are remembered. */
export type ListName = 'hosts' | 'children' | 'waiting'
type Store = {
  views: Readonly<Partial<Record<ListName, ListView>>>
  change(list: ListName, change: Partial<ListView>): void
}

const untouched: ListView = { filter: '', state: undefined, sort: undefined, selectedId: undefined }

const useStore = create<Store>()((set) => ({
  views: {},
  change: (list, change) =>
    set(({ views }) => ({ views: { ...views, [list]: { ...(views[list] ?? untouched), ...change } } })),
}))

/** The view of a list, and the way to change it. */
export function useListView(list: ListName): [ListView, (change: Partial<ListView>) => void] {
  const view = useStore((store) => store.views[list]) ?? untouched
  const change = useStore((store) => store.change)
  return [view, (part) => change(list, part)]
}
