import { useState, type KeyboardEvent } from 'react'

/**
 * Which rows of a list are picked for one act (`first` at the beginning), and the keys for it: the space bar picks the row in evidence, `A` all that are
 * shown, or none when they were. What is not shown any more is not picked.
 */
export function usePicked(shown: readonly string[], current: string | undefined, first: readonly string[] = []) {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set(first))
  const picked = shown.filter((id) => ids.has(id))
  const toggle = (id: string) => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    setIds(next)
  }
  const toggleAll = () => setIds(picked.length === shown.length ? new Set() : new Set(shown))
  return {
    picked,
    isPicked: (id: string) => ids.has(id),
    toggle,
    toggleAll,
    clear: () => setIds(new Set()),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLTableElement)) return
      if (event.key === ' ' && current !== undefined) toggle(current)
      else if (event.key.toLowerCase() === 'a') toggleAll()
      else return
      event.preventDefault()
    },
  }
}
